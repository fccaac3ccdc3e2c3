package facedesk.ui;

import facedesk.ui.fx.Tasks;
import java.util.ArrayDeque;
import java.util.Queue;

/** Work that is done when a test says so, and answered at once. */
public final class ManualTasks {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run);

    /** Work that is done at once. */
    public static Tasks atOnce() {
        return new Tasks(Runnable::run, Runnable::run);
    }

    public Tasks tasks() {
        return tasks;
    }

    /** Does what is waiting, and what comes of it. */
    public void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
