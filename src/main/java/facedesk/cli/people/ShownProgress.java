package facedesk.cli.people;

import facedesk.cli.terminal.Progress;
import facedesk.enrollment.intake.report.IntakeProgress;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeWatch;

/** An import's progress on the terminal. */
record ShownProgress(Progress bar) implements IntakeWatch {
    @Override
    public void progress(IntakeProgress progress) {
        bar.step();
        bar.now(progress.done() + " of " + progress.total());
    }

    @Override
    public void settled(IntakeRow row) {}

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
