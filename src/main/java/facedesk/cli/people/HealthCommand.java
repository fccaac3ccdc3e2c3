package facedesk.cli.people;

import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.cli.terminal.SearchLineChoice;
import facedesk.enrollment.health.Finding;
import facedesk.enrollment.health.GalleryState;
import facedesk.enrollment.health.HealthCheck;
import facedesk.enrollment.health.HealthReport;
import facedesk.evaluation.pairs.Watch;
import facedesk.gallery.Gallery;
import facedesk.matching.ExactIndex;
import facedesk.matching.Threshold;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with a gallery. */
@Command(
        name = "health",
        description =
                "Says what is wrong with a gallery: look-alikes, pictures that are probably somebody else's or add"
                        + " nothing, people with too few pictures or recognised barely, templates of other networks.",
        footer = {"", "Exit code 0: nothing to mend. 1: something was found."})
public final class HealthCommand implements Callable<Integer> {
    private static final int STEPS = 100;

    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Mixin
    private ModelChoice model;

    @Mixin
    private SearchLineChoice line;

    public HealthCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(String model, double threshold, int people, int pictures, List<FindingEntry> findings) {}

    @Override
    public Integer call() throws Exception {
        try (Gallery people = gallery.openToAsk(parts)) {
            String id = model.id(parts);
            GalleryState state = GalleryState.of(people, id);
            HealthReport report = check(state, line.threshold(ExactIndex.of(id, state.references()), parts));
            List<FindingEntry> entries = report.findings().stream()
                    .map(finding -> FindingEntry.of(finding, people))
                    .toList();
            print(report, entries);
            output.document(new Document(id, report.line().value(), report.people(), report.pictures(), entries));
            return entries.isEmpty() ? ExitCode.YES : ExitCode.NO;
        }
    }

    private HealthReport check(GalleryState state, Threshold threshold) {
        try (Progress progress = output.progress("Comparing", STEPS)) {
            int[] done = new int[1];
            Watch watch = share -> {
                for (; done[0] < Math.round(share * STEPS); done[0]++) {
                    progress.step();
                }
                return true;
            };
            return HealthCheck.of(state, threshold, watch).orElseThrow();
        }
    }

    private void print(HealthReport report, List<FindingEntry> entries) {
        output.line(
                "%d people, %d pictures, threshold %.3f",
                report.people(), report.pictures(), report.line().value());
        for (Finding.Kind kind : Finding.Kind.values()) {
            int count = report.of(kind).size();
            if (count > 0) {
                output.line("%s: %d", FindingEntry.title(kind), count);
                entries.stream()
                        .filter(entry -> entry.kind() == kind)
                        .forEach(entry -> output.line("  %s", entry.sentence()));
            }
        }
        if (entries.isEmpty()) {
            output.line("Nothing to mend.");
        }
    }
}
