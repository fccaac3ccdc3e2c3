package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import facedesk.gallery.Erasure;
import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryFaultsTest {
    @TempDir
    Path folder;

    @Test
    void aSecondOpenerIsToldSoAndTheNextIsLetIn() {
        GalleryStore first = GalleryStore.open(folder);
        assertThatThrownBy(() -> KilledWriter.openElsewhere(folder))
                .hasMessageContaining("open in another window or command");
        first.close();
        GalleryStore.open(folder).close();
    }

    @Test
    void folderAndFilesAreTheOwnersAlone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path gallery = folder.resolve("new/gallery");
        GalleryStore store = GalleryStore.open(gallery);
        store.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        assertThat(permissions(gallery)).isEqualTo("rwx------");
        assertThat(permissions(gallery.resolve(GalleryFolder.FILE))).isEqualTo("rw-------");
        store.erase(store.people().get(0).id(), Erasure.BY_HAND);
        store.close();
        assertThat(permissions(gallery.resolve(GalleryFolder.FILE))).isEqualTo("rw-------");
        try (var files = Files.list(gallery)) {
            assertThat(files).containsExactly(gallery.resolve(GalleryFolder.FILE));
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aFolderWithOtherThingsKeepsItsPermissions() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(folder.resolve("letter.txt"), "mine");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        GalleryStore.open(folder).close();
        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(folder.resolve(GalleryFolder.FILE))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 4096, 9000})
    void aDamagedFileIsSaidToBeDamagedAndLeftAlone(int size) throws Exception {
        GalleryStore store = GalleryStore.open(folder);
        store.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        store.close();
        Path file = folder.resolve(GalleryFolder.FILE);
        byte[] junk = new byte[size];
        new java.util.Random(size).nextBytes(junk);
        Files.write(file, junk);

        assertThatThrownBy(() -> GalleryStore.open(folder))
                .isInstanceOf(GalleryException.class)
                .hasMessageContaining("damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(junk);
    }

    @Test
    void whatIsNoFolderIsRefusedWithASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> GalleryStore.open(file))
                .isInstanceOf(GalleryException.class)
                .hasMessageContaining("cannot be written to");
        assertThatThrownBy(() -> GalleryStore.open(folder.resolve("a;INIT=x")))
                .isInstanceOf(GalleryException.class)
                .hasMessageContaining("semicolon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "a\0b", "a\u2028b", "\ud800"})
    void someNamesAreRefused(String name) {
        assertThatThrownBy(() -> PersonName.clean(name)).isInstanceOf(GalleryException.class);
    }

    @Test
    void namesOfEveryScriptAreKeptUpToAHundredCharacters() {
        assertThat(PersonName.clean("  فاطمة ")).isEqualTo("فاطمة");
        assertThat(PersonName.clean("e\u0301")).isEqualTo("\u00e9");
        assertThat(PersonName.clean("😀".repeat(100))).hasSize(200);
        assertThatThrownBy(() -> PersonName.clean("a".repeat(101))).hasMessageContaining("100");
    }
}
