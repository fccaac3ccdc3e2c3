package facedesk.ui.fx;

import javafx.animation.AnimationTimer;

/** Calls back once for every picture JavaFX is about to draw, while started. On the JavaFX thread. */
public final class Pulse {
    private final AnimationTimer timer;

    public Pulse(Runnable action) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                action.run();
            }
        };
    }

    public void start() {
        timer.start();
    }

    public void stop() {
        timer.stop();
    }
}
