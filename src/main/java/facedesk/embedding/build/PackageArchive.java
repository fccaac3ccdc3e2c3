package facedesk.embedding.build;

import facedesk.embedding.EmbeddingException;
import facedesk.embedding.EmbeddingFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.utils.BoundedInputStream;

/**
 * Reads chosen files of an npm package's archive into memory. Writes nothing, so no name in it can lead anywhere; what
 * it may unpack to, how many entries it may have and how large a file may be is limited.
 */
final class PackageArchive {
    private static final long MAX_UNPACKED = 512L * 1024 * 1024;
    private static final int MAX_FILE = 64 * 1024 * 1024;
    private static final int MAX_ENTRIES = 10_000;
    private static final String ROOT = "package/";

    private PackageArchive() {}

    /**
     * The wanted files, by name within the package, as far as they are there. Of a name that occurs twice the first
     * counts.
     */
    static Map<String, byte[]> read(Path tgz, Set<String> wanted) throws EmbeddingException {
        if (!Files.isRegularFile(tgz)) {
            throw new EmbeddingException(EmbeddingFault.PACKAGE_ABSENT, tgz.toString());
        }
        try (InputStream file = new BufferedInputStream(Files.newInputStream(tgz));
                InputStream unpacked = new BoundedInputStream(new GZIPInputStream(file), MAX_UNPACKED);
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked)) {
            return read(tar, wanted);
        } catch (IOException | IllegalArgumentException e) {
            throw new EmbeddingException(e, EmbeddingFault.PACKAGE_DAMAGED, tgz.toString());
        }
    }

    private static Map<String, byte[]> read(TarArchiveInputStream tar, Set<String> wanted) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        TarArchiveEntry entry = tar.getNextEntry();
        for (int i = 0; entry != null && found.size() < wanted.size(); i++) {
            if (i == MAX_ENTRIES) {
                throw new IOException("More than " + MAX_ENTRIES + " entries");
            }
            String name = entry.getName().startsWith(ROOT) ? entry.getName().substring(ROOT.length()) : "";
            if (entry.isFile() && wanted.contains(name) && !found.containsKey(name)) {
                found.put(name, content(tar));
            }
            entry = tar.getNextEntry();
        }
        return found;
    }

    private static byte[] content(TarArchiveInputStream tar) throws IOException {
        byte[] bytes = tar.readNBytes(MAX_FILE + 1);
        if (bytes.length > MAX_FILE) {
            throw new IOException("A file of more than " + MAX_FILE + " bytes");
        }
        return bytes;
    }
}
