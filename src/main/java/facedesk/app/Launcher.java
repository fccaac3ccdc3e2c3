package facedesk.app;

import facedesk.cli.FaceDeskCommand;
import org.slf4j.LoggerFactory;

/** The program's entry: a plain main class, so that JavaFX may stay on the class path. */
public final class Launcher {
    private Launcher() {}

    /** Starts FaceDesk with the given command line; without one, its window. */
    public static void main(String[] arguments) {
        AppFolders folders = AppFolders.ofThisRun();
        prepare(folders);
        System.exit(run(folders, arguments));
    }

    private static int run(AppFolders folders, String[] arguments) {
        try (AppContext context = AppContext.open(folders)) {
            return FaceDeskCommand.run(context, arguments);
        }
    }

    /** What libraries read when they are first touched, so it must be set before any of them is. */
    private static void prepare(AppFolders folders) {
        setUnlessGiven("facedesk.log", folders.logs().toString());
        setUnlessGiven("ai.djl.offline", "true");
        setUnlessGiven("java.awt.headless", "true");
        setUnlessGiven("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(Launcher.class).error("Thread {} ended by a fault", thread.getName(), failure));
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
