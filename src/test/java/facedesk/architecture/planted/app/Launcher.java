package facedesk.architecture.planted.app;

/** The one class that may end the program, and in a room that may start threads. */
public final class Launcher {
    private Launcher() {}

    static void launch() {
        new Thread(() -> System.exit(0)).start();
    }
}
