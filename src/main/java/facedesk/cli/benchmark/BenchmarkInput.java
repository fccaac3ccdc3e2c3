package facedesk.cli.benchmark;

import facedesk.capture.CaptureException;
import facedesk.capture.FrameSource;
import facedesk.cli.terminal.CommandException;
import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.image.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * What the stages are fed: frames of one source in which exactly one face is found, one after the other, so that a face
 * may be followed from each to the next.
 *
 * @param frames the frames
 * @param faces the face in each
 */
record BenchmarkInput(List<Frame> frames, List<Face> faces) {
    /** Enough for the pictures to differ, few enough to be made quickly and held in memory. */
    private static final int FRAMES = 90;

    private static final int TRIED = 900;

    /**
     * Takes frames from an unpaced source.
     *
     * @throws CaptureException if the source fails, or shows no long enough run of frames with one face
     */
    static BenchmarkInput take(FrameSource source, FaceFinder finder) throws CaptureException, CommandException {
        List<Frame> frames = new ArrayList<>();
        List<Face> faces = new ArrayList<>();
        source.open();
        try {
            for (int tried = 0; tried < TRIED && frames.size() < FRAMES; tried++) {
                Frame frame = source.grab();
                if (frame == null) {
                    break;
                }
                List<Face> found = finder.find(frame);
                if (found.size() == 1) {
                    frames.add(frame);
                    faces.add(found.get(0));
                } else {
                    frames.clear();
                    faces.clear();
                }
            }
        } finally {
            source.close();
        }
        if (frames.size() < 2) {
            throw new CommandException("The source shows no run of frames with one face; choose another source.");
        }
        return new BenchmarkInput(List.copyOf(frames), List.copyOf(faces));
    }

    Frame frame(int number) {
        return frames.get(number % frames.size());
    }

    /** The face in the frame before, which is where following begins. */
    Face faceBefore(int number) {
        return faces.get(Math.max(0, number % frames.size() - 1));
    }

    Chip chip(int number) {
        return faces.get(number % faces.size()).chip();
    }

    String size() {
        return frames.get(0).width() + "x" + frames.get(0).height();
    }
}
