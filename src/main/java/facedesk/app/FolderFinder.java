package facedesk.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Works out the folders from properties, environment and platform habits. */
record FolderFinder(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
    AppFolders find(Path code) {
        String named = properties.apply(AppFolders.HOME_PROPERTY);
        Path home = isGiven(named) ? Path.of(named) : homeAround(code);
        String data = properties.apply(AppFolders.DATA_PROPERTY);
        if (isGiven(data)) {
            Path folder = Path.of(data).toAbsolutePath();
            return new AppFolders(home.toAbsolutePath(), folder, folder);
        }
        return new AppFolders(home.toAbsolutePath(), usualData(), usualConfig());
    }

    /** The nearest folder above the code that has a {@code models} folder; the working directory when none has. */
    private static Path homeAround(Path code) {
        for (Path folder = code.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("models")) && !folder.endsWith("classes")) {
                return folder;
            }
        }
        return Path.of("");
    }

    private Path usualData() {
        return switch (platform()) {
            case WINDOWS -> windowsFolder();
            case MAC -> macFolder();
            case OTHER -> xdg("XDG_DATA_HOME", ".local/share");
        };
    }

    private Path usualConfig() {
        return switch (platform()) {
            case WINDOWS -> windowsFolder();
            case MAC -> macFolder();
            case OTHER -> xdg("XDG_CONFIG_HOME", ".config");
        };
    }

    private Path windowsFolder() {
        String roaming = environment.apply("APPDATA");
        Path base = isGiven(roaming) ? Path.of(roaming) : userHome().resolve("AppData/Roaming");
        return base.resolve("FaceDesk");
    }

    private Path macFolder() {
        return userHome().resolve("Library/Application Support/FaceDesk");
    }

    /** The XDG base directory specification: a relative value is to be ignored. */
    private Path xdg(String variable, String usual) {
        String named = environment.apply(variable);
        boolean valid = isGiven(named) && Path.of(named).isAbsolute();
        return (valid ? Path.of(named) : userHome().resolve(usual)).resolve("facedesk");
    }

    private Path userHome() {
        String home = properties.apply("user.home");
        return Path.of(isGiven(home) ? home : "").toAbsolutePath();
    }

    private Platform platform() {
        String name = properties.apply("os.name");
        String system = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Platform.WINDOWS;
        }
        return system.startsWith("mac") ? Platform.MAC : Platform.OTHER;
    }

    @org.jspecify.annotations.NullUnmarked
    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private enum Platform {
        WINDOWS,
        MAC,
        OTHER
    }
}
