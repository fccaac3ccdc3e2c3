package facedesk.capture;

import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import facedesk.image.Scaling;
import facedesk.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JPEG and PNG pictures of one folder, in the order of their names, at a steady rate, the longer side at most
 * {@value #LONGER_SIDE} pixels. Files that turn out not to be pictures are passed over.
 */
final class FolderSource implements FrameSource {
    /** Pictures per second. */
    static final double DEFAULT_RATE = 5;

    private static final int LONGER_SIDE = 1920;

    private final Path folder;
    private final long periodNanos;
    private final Playback playback;
    private final Pacer pacer;

    private List<Path> files = List.of();

    @Nullable
    private Rhythm rhythm;

    private int next;
    private long sequence;

    FolderSource(Path folder, double rate, Playback playback, Pacer pacer) {
        this.folder = folder;
        this.periodNanos = Math.round(1e9 / rate);
        this.playback = playback;
        this.pacer = pacer;
    }

    @Override
    public Phrase label() {
        return SourceName.named(FileNames.of(folder));
    }

    @Override
    public boolean isDemo() {
        return false;
    }

    @Override
    public void open() throws CaptureException {
        close();
        if (!Files.isDirectory(folder)) {
            throw new CaptureException(CaptureFault.FOLDER_ABSENT, label(), folder.toString());
        }
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(FolderSource::isNamedAsPicture).sorted().toList();
        } catch (IOException e) {
            throw new CaptureException(e, CaptureFault.FOLDER_DENIED, label());
        }
        if (files.isEmpty()) {
            throw noPictures();
        }
        rhythm = new Rhythm(pacer, playback.paced());
    }

    private static boolean isNamedAsPicture(Path file) {
        String name = FileNames.of(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png");
    }

    private CaptureException noPictures() {
        return new CaptureException(CaptureFault.FOLDER_EMPTY, label());
    }

    @Override
    @Nullable
    public Frame grab() throws CaptureException {
        if (rhythm == null) {
            throw new CaptureException(CaptureFault.NOT_OPEN, label());
        }
        for (int tries = 0; tries < files.size(); tries++) {
            if (next == files.size()) {
                if (!playback.loops()) {
                    return null;
                }
                next = 0;
            }
            Frame picture = read(files.get(next++));
            if (picture != null) {
                return picture.at(sequence++, rhythm.step(periodNanos));
            }
        }
        if (sequence > 0 && !playback.loops()) {
            return null;
        }
        throw noPictures();
    }

    @Nullable
    private static Frame read(Path file) {
        try {
            return Scaling.fit(ImageFiles.read(file), LONGER_SIDE);
        } catch (ImageException e) {
            return null;
        }
    }

    @Override
    public void close() {
        files = List.of();
        rhythm = null;
        next = 0;
    }
}
