package facedesk.enrollment.intake.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many entries the table of an archive has, counted one by one, in a moment and in little memory. Layout as in PKWARE's
 * APPNOTE 6.3.10, sections 4.3.12 and 4.3.16.
 */
final class TableCount {
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private TableCount() {}

    /**
     * Whether it has more than so many entries.
     *
     * @param bytes of the table that are looked at
     * @return false where no table is found, and where it lies beyond 4 GB
     */
    static boolean exceeds(Path archive, int most, int bytes) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(archive)) {
            ByteBuffer tail = read(file, file.size() - END_LENGTH - LONGEST_COMMENT, END_LENGTH + LONGEST_COMMENT);
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long table = Integer.toUnsignedLong(tail.getInt(at + 16));
                    return count(read(file, table, bytes), most) > most;
                }
            }
            return false;
        }
    }

    private static int count(ByteBuffer table, int most) {
        int entries = 0;
        int at = 0;
        while (entries <= most && at + ENTRY_LENGTH <= table.limit() && table.getInt(at) == ENTRY) {
            entries++;
            at += ENTRY_LENGTH + unsigned(table, at + 28) + unsigned(table, at + 30) + unsigned(table, at + 32);
        }
        return entries;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static ByteBuffer read(SeekableByteChannel file, long from, int length) throws IOException {
        long start = Math.max(0, from);
        long there = Math.max(0, file.size() - start);
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, there)).order(ByteOrder.LITTLE_ENDIAN);
        file.position(start);
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = file.read(bytes);
        }
        return bytes.flip();
    }
}
