package facedesk.cli.care;

import facedesk.cli.terminal.Progress;
import facedesk.gallery.archive.Steps;

/** Shows on the terminal how far work on a backup is. One thread. */
final class ShownSteps implements Steps {
    private final Progress progress;
    private long shown = -1;

    ShownSteps(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void report(long done, long total) {
        long percent = total <= 0 ? 0 : 100 * done / total;
        if (percent != shown) {
            shown = percent;
            progress.now(percent + " %");
        }
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
