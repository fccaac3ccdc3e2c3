package facedesk.architecture.planted.recognition;

import java.util.concurrent.Executors;

/** Starts threads where they may be born. */
final class Loop {
    private Loop() {}

    static void start(Runnable work) {
        Executors.newSingleThreadExecutor().execute(work);
    }
}
