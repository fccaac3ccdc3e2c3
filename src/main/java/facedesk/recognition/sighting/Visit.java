package facedesk.recognition.sighting;

import facedesk.detection.Box;
import facedesk.detection.Face;
import facedesk.image.Frame;
import facedesk.image.Scaling;
import facedesk.matching.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is remembered of one track while its face is in view: the best picture, and how it ended. Belongs to one thread. */
final class Visit {
    /** Width and height of a thumbnail in pixels, and how much of the surroundings it shows: as for an enrolment. */
    private static final int THUMBNAIL = 160;

    private static final double AROUND = 1.5;

    private @Nullable Best best;
    private Instant lastSeen;
    private Outcome last = Outcome.UNSURE;
    private boolean named;
    private int unknown;

    Visit(Instant now) {
        lastSeen = now;
    }

    /**
     * The best picture.
     *
     * @param face with its chip
     * @param thumbnail of the face with some of its surroundings
     * @param frameWidth of the frame it was found in, pixels
     * @param frameHeight of the same frame
     * @param seenAt when
     */
    record Best(Face face, Frame thumbnail, int frameWidth, int frameHeight, Instant seenAt) {}

    void see(Face face, Frame frame, Outcome outcome, boolean good, Instant now) {
        lastSeen = now;
        last = outcome;
        named |= outcome == Outcome.ACCEPTED;
        if (outcome != Outcome.UNKNOWN) {
            return;
        }
        unknown++;
        if (good && isBetter(face)) {
            best = new Best(face, thumbnail(face, frame), frame.width(), frame.height(), now);
        }
    }

    private boolean isBetter(Face face) {
        Best before = best;
        return before == null
                || face.quality().overall() > before.face().quality().overall();
    }

    private static Frame thumbnail(Face face, Frame frame) {
        Box box = face.box();
        double side = Math.max(1, Math.max(box.width(), box.height()) * AROUND);
        return Scaling.crop(
                frame, box.center().x() - side / 2, box.center().y() - side / 2, side, side, THUMBNAIL, THUMBNAIL);
    }

    Instant lastSeen() {
        return lastSeen;
    }

    /** The best picture if the face stayed unknown: never named, unknown at the end, and often enough. */
    Optional<Best> unknown(int leastResults) {
        boolean stayed = last == Outcome.UNKNOWN && !named && unknown >= leastResults;
        return stayed ? Optional.ofNullable(best) : Optional.empty();
    }
}
