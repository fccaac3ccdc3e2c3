package facedesk.enrollment.intake.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of which only so much may be read while an archive's table of contents is taken in. What the archive says of its
 * own table is not believed, so that no table, however it lies, fills the memory.
 */
final class TableBudget implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private long left;

    /** @param bytes that may be read before {@link #lift} */
    TableBudget(SeekableByteChannel file, long bytes) {
        this.file = file;
        this.left = bytes;
    }

    /** More was read than a table may have. */
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The table is read: from now on entries are. */
    void lift() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        int read = file.read(to);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new Exhausted();
        }
        return read;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("Archives are only read");
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long next) throws IOException {
        file.position(next);
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
