package facedesk.enrollment.intake.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of which only so much may be read while an archive's table of contents is taken in. What the archive says of its
 * own table is not believed, so that no table, however it lies, fills the memory. One thread at a time.
 */
final class TableBudget implements SeekableByteChannel {
    /** The table is asked for in crumbs. */
    private static final int AHEAD = 64 << 10;

    private final SeekableByteChannel file;
    private final ByteBuffer ahead = ByteBuffer.allocate(AHEAD).limit(0);
    private long aheadFrom;
    private long position;
    private long left;

    /** @param bytes that may be read before {@link #lift} */
    TableBudget(SeekableByteChannel file, long bytes) {
        this.file = file;
        this.left = bytes;
    }

    /** Whether more was asked for than may be read. */
    boolean isExhausted() {
        return left < 0;
    }

    /** The table is read: from now on entries are. */
    void lift() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (position < aheadFrom || position >= aheadFrom + ahead.limit()) {
            fill();
        }
        int offset = (int) (position - aheadFrom);
        int count = Math.min(to.remaining(), ahead.limit() - offset);
        if (count <= 0) {
            return to.hasRemaining() ? -1 : 0;
        }
        to.put(ahead.array(), offset, count);
        position += count;
        left -= count;
        if (left < 0) {
            throw new IOException("The table of an archive is longer than allowed");
        }
        return count;
    }

    /** Whoever goes backwards, as one does from the end in search of the table, soon goes further. */
    private void fill() throws IOException {
        aheadFrom = position < aheadFrom ? Math.max(0, position - AHEAD / 2) : position;
        ahead.clear();
        file.position(aheadFrom);
        int read = 0;
        while (read >= 0 && ahead.hasRemaining()) {
            read = file.read(ahead);
        }
        ahead.flip();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("Archives are only read");
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long next) {
        position = next;
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("Archives are only read");
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
