package facedesk.gallery.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Looks at the end of a ZIP file before Java reads its directory, which it takes into memory whatever its size. */
final class ZipLimits {
    /** From APPNOTE.TXT 4.3.16: the end of central directory record, which a comment of up to 65,535 bytes follows. */
    private static final int END = 22;

    private static final int SIGNATURE = 0x06054b50;
    private static final int COUNT = 10;
    private static final int SIZE = 12;
    private static final int COMMENT = 20;
    private static final int MOST_ENTRIES = 1000;
    private static final int LARGEST_DIRECTORY = 1 << 20;

    private ZipLimits() {}

    /** @throws ArchiveException if it is no file, no ZIP file, or one with more entries than any backup has */
    static void check(Path path) throws ArchiveException {
        if (!Files.exists(path)) {
            throw new ArchiveException(ArchiveProblem.ABSENT, path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new ArchiveException(ArchiveProblem.FOREIGN, path.toString());
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            int length = (int) Math.min(file.size(), END + 0xffff);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            file.position(file.size() - length);
            while (tail.hasRemaining() && file.read(tail) >= 0) {
                // The rest comes with the next turn.
            }
            requireSmall(tail, path);
        } catch (IOException e) {
            throw new ArchiveException(e, ArchiveProblem.NOT_READ, path.toString());
        }
    }

    private static void requireSmall(ByteBuffer tail, Path path) throws ArchiveException {
        for (int at = tail.limit() - END; at >= 0; at--) {
            boolean ends = tail.getInt(at) == SIGNATURE
                    && at + END + Short.toUnsignedInt(tail.getShort(at + COMMENT)) == tail.limit();
            if (ends) {
                long entries = Short.toUnsignedLong(tail.getShort(at + COUNT));
                long directory = Integer.toUnsignedLong(tail.getInt(at + SIZE));
                if (entries > MOST_ENTRIES || directory > LARGEST_DIRECTORY) {
                    throw new ArchiveException(ArchiveProblem.FOREIGN, path.toString());
                }
                return;
            }
        }
        throw new ArchiveException(
                startsAsZip(path) ? ArchiveProblem.DAMAGED : ArchiveProblem.FOREIGN, path.toString());
    }

    /** What begins as a ZIP file and does not end as one was cut off. */
    private static boolean startsAsZip(Path path) throws ArchiveException {
        try (var in = Files.newInputStream(path)) {
            byte[] begin = in.readNBytes(2);
            return begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
        } catch (IOException e) {
            throw new ArchiveException(e, ArchiveProblem.NOT_READ, path.toString());
        }
    }
}
