package facedesk.app;

/** The program's entry: a plain main class, so that JavaFX may stay on the class path. */
public final class Launcher {
    private Launcher() {}

    /** Starts FaceDesk with the given command line. */
    public static void main(String[] arguments) {}
}
