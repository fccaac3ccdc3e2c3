package facedesk.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/** Picture files, read with suspicion and written whole or not at all. Safe from any thread. */
public final class ImageFiles {
    /** Largest file that is read, in bytes. */
    public static final long MAX_BYTES = 48L << 20;

    private ImageFiles() {}

    /**
     * Reads a JPEG or PNG, told apart by its first bytes, not by its name; see {@link ImageDecoder#decode}.
     *
     * @throws ImageException if there is no such file, if it is no ordinary file, is larger than {@link #MAX_BYTES}, may
     *     not be read or is no usable picture; the message is a sentence that begins with the file's name
     */
    public static Frame read(Path file) throws ImageException {
        return decode(file, bytes(file));
    }

    /**
     * As {@link #read}, with the file's bytes already at hand.
     *
     * @param file what the picture is called
     */
    public static Frame decode(Path file, byte[] bytes) throws ImageException {
        return ImageDecoder.decode(bytes, nameOf(file));
    }

    /**
     * Writes a PNG where the name ends in {@code .png}, otherwise a JPEG of quality 95: first beside the target, then
     * moved onto it.
     *
     * @throws ImageException if it cannot be written; the target is then as it was
     */
    public static void write(Path file, Frame frame) throws ImageException {
        boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
        write(file, png ? ImageEncoder.png(frame) : ImageEncoder.jpeg(frame, 95));
    }

    private static void write(Path file, byte[] encoded) throws ImageException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new ImageException(null, ImageFault.NO_FILE_NAME, nameOf(file));
        }
        try {
            Path beside = Files.createTempFile(folder, ".picture", ".part");
            try {
                Files.write(beside, encoded);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new ImageException(e, ImageFault.NOT_WRITTEN, nameOf(file), folder.toString());
        }
    }

    /**
     * The content of a picture file, not yet looked at.
     *
     * @throws ImageException if there is no such file, if it is no ordinary file, is larger than {@link #MAX_BYTES} or may
     *     not be read
     */
    public static byte[] bytes(Path file) throws ImageException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new ImageException(null, ImageFault.NOT_ORDINARY, nameOf(file));
            }
            if (attributes.size() > MAX_BYTES) {
                throw new ImageException(
                        null, ImageFault.TOO_HEAVY, nameOf(file), attributes.size() >> 20, MAX_BYTES >> 20);
            }
            return limited(file);
        } catch (NoSuchFileException e) {
            throw new ImageException(e, ImageFault.ABSENT, nameOf(file));
        } catch (IOException e) {
            throw new ImageException(e, ImageFault.UNREADABLE, nameOf(file));
        }
    }

    /** Reads no more than allowed even if the file grows meanwhile. */
    private static byte[] limited(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) MAX_BYTES);
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
