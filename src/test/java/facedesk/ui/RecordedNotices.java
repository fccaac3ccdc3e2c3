package facedesk.ui;

import java.util.ArrayList;
import java.util.List;

/** Notices that a test reads. */
public final class RecordedNotices implements Notices {
    private final List<String> said = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();
    private Runnable undo = () -> {};
    private Runnable answer = () -> {};

    /** Every message, errors too, in order. */
    public List<String> said() {
        return said;
    }

    /** What was caught, in order. */
    public List<Throwable> causes() {
        return causes;
    }

    /** Takes back what was last done. */
    public void undo() {
        undo.run();
    }

    @Override
    public void say(String message) {
        said.add(message);
    }

    @Override
    public void sayWithUndo(String message, Runnable action) {
        said.add(message);
        undo = action;
    }

    /** Presses the button of what was last asked. */
    public void answer() {
        answer.run();
    }

    @Override
    public void offer(String message, String action, Runnable run) {
        ask(message, action, run);
    }

    @Override
    public void ask(String message, String action, Runnable run) {
        said.add(message);
        answer = run;
    }

    @Override
    public void error(String message, Throwable cause) {
        said.add(message);
        causes.add(cause);
    }
}
