package facedesk.ui.threshold;

import facedesk.evaluation.Interval;
import facedesk.evaluation.compare.ComparedPoint;
import facedesk.evaluation.compare.ComparedPoint.Verdict;
import facedesk.plot.rates.RateText;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import java.util.Locale;
import java.util.Optional;

/** What a comparison of two ways of scoring comes to, in sentences. */
final class CompareText {
    private final Texts texts;
    private final RateText rates;

    CompareText(Texts texts) {
        this.texts = texts;
        this.rates = new RateText(texts);
    }

    /** What the data alone are called beside a second way. */
    String firstName(CompareChoice choice, ScoreData data) {
        return choice instanceof CompareChoice.Network ? data.modelId() : texts.get("lab.compare.best");
    }

    /** What a choice is called. */
    String name(CompareChoice choice) {
        if (choice instanceof CompareChoice.Network network) {
            return network.modelId();
        }
        return choice instanceof CompareChoice.Templates templates
                ? texts.get("lab.compare." + templates.fusion().name().toLowerCase(Locale.ROOT))
                : texts.get("lab.compare.nothing");
    }

    /** The judgement. */
    String of(Optional<ComparedPoint> judged, String first, String second) {
        Optional<Verdict> verdict = judged.flatMap(ComparedPoint::verdict);
        if (judged.isEmpty() || verdict.isEmpty()) {
            return texts.get("lab.compare.few");
        }
        Verdict found = verdict.get();
        String rows = texts.format(
                "lab.compare.rates",
                Math.round(1 / judged.get().targetFmr()),
                first,
                rates.value(found.first().fnmr()),
                rates.detail(found.first().fnmr()),
                second,
                rates.value(found.second().fnmr()),
                rates.detail(found.second().fnmr()));
        return texts.format("lab.compare.verdict", rows, difference(found, first, second));
    }

    private String difference(Verdict found, String first, String second) {
        if (found.interval().isEmpty()) {
            return texts.get("lab.compare.silent");
        }
        Interval interval = found.interval().get();
        if (interval.contains(0)) {
            return texts.format("lab.compare.even", points(interval.low()), points(interval.high()));
        }
        boolean secondBetter = interval.low() > 0;
        return texts.format(
                "lab.compare.better",
                secondBetter ? second : first,
                points(Math.min(Math.abs(interval.low()), Math.abs(interval.high()))),
                points(Math.max(Math.abs(interval.low()), Math.abs(interval.high()))));
    }

    private String points(double share) {
        return texts.number(100 * share, 2);
    }
}
