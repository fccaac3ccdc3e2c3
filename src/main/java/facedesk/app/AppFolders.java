package facedesk.app;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param home holds {@code models/} and {@code assets/}: beside {@code lib/} in the packaged layout, the project's root
 *     in a checkout
 * @param data holds what the program writes: the gallery, the log
 * @param config holds the settings
 */
public record AppFolders(Path home, Path data, Path config) {
    /** Names another {@link #home}. */
    public static final String HOME_PROPERTY = "facedesk.home";

    /** Names another {@link #data}, and {@link #config} with it. */
    public static final String DATA_PROPERTY = "facedesk.data";

    /** The folders of this run: system properties first, then what is usual on this platform. */
    public static AppFolders ofThisRun() {
        return new FolderFinder(System::getProperty, System::getenv).find(codeLocation());
    }

    /** The networks, one folder each. */
    public Path models() {
        return home.resolve("models");
    }

    /** Demo pictures and icons. */
    public Path assets() {
        return home.resolve("assets");
    }

    /** The gallery that is used when none is named. */
    public Path gallery() {
        return data.resolve("gallery");
    }

    /** The folder of the log. */
    public Path logs() {
        return data.resolve("log");
    }

    /** The settings file. */
    public Path settings() {
        return config.resolve("settings.json");
    }

    private static Path codeLocation() {
        try {
            return Path.of(AppFolders.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("The program's own place has an impossible address", e);
        }
    }
}
