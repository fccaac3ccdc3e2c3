package facedesk.cli.calibrate;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.meaning.MoreData;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What fitting a threshold came to, as lines for people; no rate without its count. */
final class FitText {
    private FitText() {}

    static List<String> lines(ThresholdChoice choice, Optional<MoreData> more) {
        if (choice instanceof ThresholdChoice.Chosen chosen) {
            Threshold threshold = chosen.point().threshold();
            return List.of(
                    text("threshold %.4f (distance %.4f), kept", threshold.value(), threshold.asDistance()),
                    "  FMR  " + rate(chosen.point().fmr()),
                    "  FNMR " + rate(chosen.point().fnmr()));
        }
        if (choice instanceof ThresholdChoice.NotEnoughData lack) {
            List<String> lines = new ArrayList<>();
            lines.add(text(
                    "The data cannot support that: %d comparisons of %s are too few, it takes %d.",
                    lack.comparisons(),
                    lack.kind() == ComparisonKind.GENUINE ? "one person's pictures" : "different people",
                    lack.needed()));
            more.ifPresent(data -> more(lines, data));
            return lines;
        }
        if (choice instanceof ThresholdChoice.NoOverlap gap) {
            return List.of(text(
                    "The data cannot support that: no threshold from %.4f to %.4f makes an error in %d genuine and %d"
                            + " impostor comparisons, so where the rates meet is not to be seen.",
                    gap.from(), gap.to(), gap.fnmr().comparisons(), gap.fmr().comparisons()));
        }
        Rate lowest = ((ThresholdChoice.OutOfReach) choice).lowest();
        return List.of("No threshold is far enough: the lowest rate is " + rate(lowest) + ".");
    }

    private static void more(List<String> lines, MoreData data) {
        add(lines, "  %d more people with as many pictures each would do.", data.people());
        add(lines, "  %d more pictures of each person would do.", data.picturesEach());
    }

    private static void add(List<String> lines, String format, OptionalLong count) {
        if (count.isPresent()) {
            lines.add(text(format, count.getAsLong()));
        }
    }

    private static String rate(Rate rate) {
        return rate.errors() == 0
                ? text("no error in %d (95 %%: at most %.4g %%)", rate.comparisons(), 100 * rate.high())
                : text(
                        "%.4g %% (%d of %d, 95 %%: %.4g - %.4g %%)",
                        100 * rate.value(), rate.errors(), rate.comparisons(), 100 * rate.low(), 100 * rate.high());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
