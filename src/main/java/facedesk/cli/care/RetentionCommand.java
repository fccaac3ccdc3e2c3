package facedesk.cli.care;

import facedesk.cli.people.GalleryChoice;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.enrollment.retention.Retention;
import facedesk.enrollment.retention.RetentionReport;
import facedesk.gallery.Gallery;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Enforces the retention dates, as the window does at every start and daily. */
@Command(
        name = "retention",
        description = "Erases people whose last day of retention has passed, as the window does daily.",
        footer = {
            "",
            "While the computer's clock is more than 30 days past the last day the gallery was looked at, nobody is"
                    + " erased by it until --date-is-right says so.",
            "Exit code 0: enforced, or with --dry-run: told. 1: held back, because the clock is in doubt."
        })
public final class RetentionCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Option(names = "--dry-run", description = "Only say how many would be erased.")
    private boolean dryRun;

    @Option(names = "--date-is-right", description = "The computer's clock is right, however far it has moved.")
    private boolean right;

    @Option(
            names = "--ahead",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "Say how many more end within so many days; 30 without it.")
    private int ahead;

    public RetentionCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(String day, int erased, int due, int ending, int within, boolean heldBack, long daysAhead) {}

    @Override
    public Integer call() throws Exception {
        try (Gallery people = gallery.openToAsk(parts)) {
            Retention retention = new Retention(people, Clock.systemDefaultZone(), () -> Math.max(0, ahead));
            RetentionReport report = report(retention);
            output.line(
                    "%d erased, %d due, %d more end within %d days",
                    report.erased(), report.due(), report.ending(), ahead);
            output.document(new Document(
                    report.day().toString(),
                    report.erased(),
                    report.due(),
                    report.ending(),
                    ahead,
                    report.isHeldBack(),
                    report.daysAhead()));
            if (report.isHeldBack() && !dryRun) {
                output.complain(heldBack(report));
                return ExitCode.NO;
            }
            return ExitCode.YES;
        }
    }

    private RetentionReport report(Retention retention) {
        if (dryRun) {
            return retention.look();
        }
        return right ? retention.enforceAsToday() : retention.enforce();
    }

    static String heldBack(RetentionReport report) {
        return String.format(
                Locale.ROOT,
                "The clock is %d days past %s, the last day the gallery was looked at, so %d people are not erased:"
                        + " set the clock, or say \"facedesk retention --date-is-right\".",
                report.daysAhead(),
                report.reached(),
                report.due());
    }
}
