package facedesk.enrollment.intake.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives, well-meant and otherwise. */
final class PackedFiles implements AutoCloseable {
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LINK = 0120777;

    private final ZipArchiveOutputStream out;

    PackedFiles(Path file) throws IOException {
        out = new ZipArchiveOutputStream(file);
    }

    PackedFiles add(String name, byte[] content) throws IOException {
        return add(new ZipArchiveEntry(name), content);
    }

    PackedFiles addText(String name, String content) throws IOException {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry that says it is a symbolic link. */
    PackedFiles addLink(String name, String target) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(LINK);
        return add(entry, target.getBytes(StandardCharsets.UTF_8));
    }

    private PackedFiles add(ZipArchiveEntry entry, byte[] content) throws IOException {
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
        return this;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /**
     * An archive that is nothing but a table of empty entries.
     *
     * @param entries really there
     * @param said how many its end says there are, at most 65535
     */
    static Path table(Path file, int entries, int said) throws IOException {
        ByteBuffer table = ByteBuffer.allocate(entries * 53 + 22).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < entries; i++) {
            int start = table.position();
            table.putInt(CENTRAL).putShort((short) 20).putShort((short) 20);
            table.putShort(start + 28, (short) 7);
            table.position(start + 46);
            table.put(String.format("%07x", i).getBytes(StandardCharsets.US_ASCII));
        }
        int size = table.position();
        table.putInt(END).putInt(0).putShort((short) said).putShort((short) said);
        table.putInt(size).putInt(0).putShort((short) 0);
        try (OutputStream bytes = Files.newOutputStream(file)) {
            bytes.write(table.array(), 0, table.position());
        }
        return file;
    }

    /** Changes the unpacked size that the table gives for its first entry. */
    static void lie(Path file, int size) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer content = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.length - 4; i++) {
            if (content.getInt(i) == CENTRAL) {
                content.putInt(i + 24, size);
                Files.write(file, bytes);
                return;
            }
        }
        throw new AssertionError("No table in " + file);
    }
}
