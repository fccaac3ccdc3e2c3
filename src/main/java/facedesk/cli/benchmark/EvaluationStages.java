package facedesk.cli.benchmark;

import facedesk.evaluation.RateTable;
import facedesk.evaluation.bootstrap.BootstrapRates;
import facedesk.evaluation.bootstrap.PersonBootstrap;
import facedesk.evaluation.curve.Histogram;
import facedesk.evaluation.curve.OperatingCurve;
import facedesk.evaluation.identification.OpenSet;
import facedesk.evaluation.meaning.Meaning;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.PairRanking;
import facedesk.evaluation.pairs.Watch;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.List;

/**
 * What the Threshold lab computes, on a gallery of 2,000 people with 5 pictures each: 50 million comparisons. Data sets are
 * made once; moving the threshold is what has to keep up with the hand.
 */
final class EvaluationStages {
    /** What the stages' names begin with. */
    static final String NAME = "evaluation";

    private static final String MODEL = "random";
    private static final int PICTURES = 10_000;
    private static final int PICTURES_EACH = 5;
    private static final int DIMENSION = 512;
    private static final int SLOW_RUNS = 5;
    private static final int PAIRS_SHOWN = 50;
    private static final Meaning.Practice PRACTICE = new Meaning.Practice(PICTURES / PICTURES_EACH, PICTURES, 200);

    private final Stopwatch stopwatch;
    private final int runs;
    private final List<StageFigure> figures = new ArrayList<>();

    /** @param runs of the quick stages; slow ones run {@value #SLOW_RUNS} times at most */
    EvaluationStages(Stopwatch stopwatch, int runs) {
        this.stopwatch = stopwatch;
        this.runs = runs;
    }

    List<StageFigure> measure() throws Exception {
        List<Reference> templates = RandomTemplates.of(MODEL, PICTURES, PICTURES_EACH, DIMENSION);
        slow("score 50 million pairs", number -> GalleryScores.of(MODEL, templates));
        GalleryScores gallery = GalleryScores.of(MODEL, templates);
        slow("rank pairs", number -> PairRanking.of(gallery.scores()));
        slow("search 1:N", number -> OpenSet.of(gallery));
        slow("bootstrap 1000 rounds", number -> PersonBootstrap.run(gallery.scores(), number));
        RateTable table = gallery.scores().table();
        quick("histogram and curves", number -> {
            Histogram.of(table, 10);
            OperatingCurve.of(table, 1000);
        });
        PairRanking ranking = PairRanking.of(gallery.scores());
        OpenSet searches = OpenSet.of(gallery);
        BootstrapRates rounds = PersonBootstrap.run(gallery.scores(), PersonBootstrap.ROUNDS, 1, Watch.NONE)
                .orElseThrow();
        quick("move the threshold", number -> {
            // To and fro over the range in which scores lie, never twice at one place in a row.
            double from = -0.2 + 1.1 * (number % 97) / 97;
            double to = -0.2 + 1.1 * ((number + 1) % 97) / 97;
            Meaning.of(table, new Threshold(MODEL, to), PRACTICE);
            ranking.falseAccepts(to, PAIRS_SHOWN);
            ranking.falseRejects(to, PAIRS_SHOWN);
            ranking.flips(from, to, PAIRS_SHOWN);
            searches.fpir(to);
            searches.fnir(to);
            rounds.fmr(to);
            rounds.fnmr(to);
        });
        return List.copyOf(figures);
    }

    private void slow(String stage, Stopwatch.Stage work) throws Exception {
        figures.add(stopwatch.time(NAME + ": " + stage, 1, Math.min(runs, SLOW_RUNS), work));
    }

    private void quick(String stage, Stopwatch.Stage work) throws Exception {
        figures.add(stopwatch.time(NAME + ": " + stage, runs, work));
    }
}
