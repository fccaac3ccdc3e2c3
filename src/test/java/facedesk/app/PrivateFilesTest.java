package facedesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    Path folder;

    @Test
    void whatIsMadeIsItsOwnersAlone() throws IOException {
        Path file = PrivateFiles.file(folder.resolve("a/b/file"));
        assertThat(file).isEmptyFile();
        requireOwners();
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("a/b"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("a"))).isEqualTo("rwx------");
    }

    @Test
    void whatIsThereIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        PrivateFiles.file(file);
        PrivateFiles.folder(folder);
        assertThat(file).hasContent("kept");
    }

    @Test
    void aFileInTheWayOfAFolderIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        assertThatThrownBy(() -> PrivateFiles.folder(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PrivateFiles.file(file.resolve("below"))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("kept");
    }

    @Test
    void everyFileOfTheLogIsItsOwnersAlone() throws Exception {
        Path log = folder.resolve("data/log/facedesk.log");
        LoggerContext context = contextOf(log.getParent());
        try {
            Logger logger = context.getLogger("facedesk.test");
            logger.info("first\nforged");
            assertThat(log).content().contains("first | forged").hasLineCount(1);

            PrivateLog<?> file = (PrivateLog<?>) context.getLogger("ROOT").getAppender("FILE");
            file.rollover();
            logger.info("second");
            assertThat(log).content().contains("second").doesNotContain("first");
            requireOwners();
            assertThat(permissions(log)).isEqualTo("rw-------");
            assertThat(permissions(log.resolveSibling("facedesk.1.log"))).isEqualTo("rw-------");
            assertThat(permissions(log.getParent())).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
        } finally {
            context.stop();
        }
    }

    /** Logging as the program's own file configures it. */
    private static LoggerContext contextOf(Path folder) throws Exception {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("facedesk.log", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(PrivateFilesTest.class.getResource("/logback.xml"));
        return context;
    }

    private static void requireOwners() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "Skipped: the file system knows no owners");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
