package facedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFinderTest {
    @TempDir
    Path folder;

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void onLinuxTheUsualFoldersLieBelowTheHome() {
        on("Linux");
        assertThat(find().data()).isEqualTo(folder.resolve(".local/share/facedesk"));
        assertThat(find().config()).isEqualTo(folder.resolve(".config/facedesk"));
    }

    @Test
    void onLinuxTheEnvironmentMayNameOthersButOnlyAbsoluteOnes() {
        on("Linux");
        environment.put("XDG_DATA_HOME", folder.resolve("d").toString());
        environment.put("XDG_CONFIG_HOME", "relative/c");
        assertThat(find().data()).isEqualTo(folder.resolve("d/facedesk"));
        assertThat(find().config()).isEqualTo(folder.resolve(".config/facedesk"));

        environment.put("XDG_DATA_HOME", "");
        assertThat(find().data()).isEqualTo(folder.resolve(".local/share/facedesk"));
    }

    @Test
    void onWindowsEverythingLiesInTheRoamingFolder() {
        on("Windows 11");
        environment.put("APPDATA", folder.resolve("r").toString());
        assertThat(find().data()).isEqualTo(folder.resolve("r/FaceDesk"));
        assertThat(find().config()).isEqualTo(folder.resolve("r/FaceDesk"));

        environment.remove("APPDATA");
        assertThat(find().data()).isEqualTo(folder.resolve("AppData/Roaming/FaceDesk"));
    }

    @Test
    void onMacEverythingLiesInApplicationSupport() {
        on("Mac OS X");
        assertThat(find().data()).isEqualTo(folder.resolve("Library/Application Support/FaceDesk"));
        assertThat(find().config()).isEqualTo(find().data());
    }

    @Test
    void aPropertyNamesOneFolderForDataAndSettings() {
        on("Linux");
        properties.put(AppFolders.DATA_PROPERTY, folder.resolve("mine").toString());
        AppFolders found = find();
        assertThat(found.data()).isEqualTo(folder.resolve("mine"));
        assertThat(found.gallery()).isEqualTo(folder.resolve("mine/gallery"));
        assertThat(found.logs()).isEqualTo(folder.resolve("mine/log"));
        assertThat(found.settings()).isEqualTo(folder.resolve("mine/settings.json"));

        properties.put(AppFolders.DATA_PROPERTY, "relative");
        assertThat(find().data()).isEqualTo(Path.of("relative").toAbsolutePath());

        properties.put(AppFolders.DATA_PROPERTY, " ");
        assertThat(find().data()).isEqualTo(folder.resolve(".local/share/facedesk"));
    }

    @Test
    void theProgramsHomeIsTheNearestFolderWithModels() throws IOException {
        on("Linux");
        Files.createDirectories(folder.resolve("facedesk/models"));
        Files.createDirectories(folder.resolve("models"));
        Path packaged = folder.resolve("facedesk/lib/facedesk.jar");
        assertThat(find(packaged).home()).isEqualTo(folder.resolve("facedesk"));
        assertThat(find(packaged).models()).isEqualTo(folder.resolve("facedesk/models"));
        assertThat(find(packaged).assets()).isEqualTo(folder.resolve("facedesk/assets"));
        assertThat(find(folder.resolve("other/lib/facedesk.jar")).home()).isEqualTo(folder);
    }

    @Test
    void classesThatHoldAPackageOfThatNameAreNoHome() throws IOException {
        on("Linux");
        Files.createDirectories(folder.resolve("target/classes/models"));
        Files.createDirectories(folder.resolve("models"));
        assertThat(find(folder.resolve("target/classes")).home()).isEqualTo(folder);
    }

    @Test
    void aPropertyNamesTheHome() {
        on("Linux");
        properties.put(AppFolders.HOME_PROPERTY, folder.resolve("elsewhere").toString());
        assertThat(find().models()).isEqualTo(folder.resolve("elsewhere/models"));
    }

    private void on(String system) {
        properties.put("os.name", system);
        properties.put("user.home", folder.toString());
    }

    private AppFolders find() {
        return find(folder.resolve("lib/facedesk.jar"));
    }

    private AppFolders find(Path code) {
        return new FolderFinder(properties::get, environment::get).find(code);
    }
}
