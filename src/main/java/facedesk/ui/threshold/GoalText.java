package facedesk.ui.threshold;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.Goal;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.meaning.DataSize;
import facedesk.evaluation.meaning.MoreData;
import facedesk.plot.rates.RateText;
import facedesk.ui.Texts;
import java.util.Locale;
import java.util.Optional;

/** What came of a goal, in a sentence: where the line lies now, or what stands in the way and how much data it would take. */
final class GoalText {
    private GoalText() {}

    /**
     * The sentence.
     *
     * @param place the threshold as it is written; empty unless there is one
     * @param size how much data there is; empty where only counts are known
     */
    static String of(ThresholdChoice choice, Texts texts, Optional<String> place, Optional<DataSize> size) {
        RateText rates = new RateText(texts);
        if (choice instanceof ThresholdChoice.Chosen chosen) {
            return texts.format(
                    "lab.goal.chosen",
                    place.orElse(""),
                    rates.value(chosen.point().fmr()),
                    rates.value(chosen.point().fnmr()));
        }
        if (choice instanceof ThresholdChoice.NotEnoughData few) {
            return notEnough(few, texts, size);
        }
        if (choice instanceof ThresholdChoice.NoOverlap apart) {
            return texts.format("lab.goal.apart", texts.number(apart.from(), 3), texts.number(apart.to(), 3));
        }
        return texts.format("lab.goal.beyond", rates.value(((ThresholdChoice.OutOfReach) choice).lowest()));
    }

    private static String notEnough(ThresholdChoice.NotEnoughData few, Texts texts, Optional<DataSize> size) {
        String kind = few.kind() == ComparisonKind.GENUINE ? "genuine" : "impostor";
        String sentence =
                texts.format("lab.goal.few." + kind, goal(few.goal(), texts), few.comparisons(), few.needed());
        return size.map(present -> MoreData.of(present, few.kind(), few.comparisons(), few.needed()))
                .map(more -> texts.format("lab.goal.more", sentence, way(more, few.kind(), texts)))
                .orElse(sentence);
    }

    /** People bring impostor comparisons, pictures genuine ones. */
    private static String way(MoreData more, ComparisonKind kind, Texts texts) {
        if (kind == ComparisonKind.IMPOSTOR && more.people().isPresent()) {
            return texts.format("lab.goal.more.people", more.people().getAsLong());
        }
        if (kind == ComparisonKind.GENUINE && more.picturesEach().isPresent()) {
            return texts.format("lab.goal.more.pictures", more.picturesEach().getAsLong());
        }
        return texts.format("lab.goal.more.comparisons", more.comparisons());
    }

    private static String goal(Goal goal, Texts texts) {
        if (goal instanceof Goal.Fmr fmr) {
            return texts.format("lab.goal.name.fmr", Math.round(1 / fmr.atMost()));
        }
        if (goal instanceof Goal.Fnmr fnmr) {
            return texts.format("lab.goal.name.fnmr", texts.number(100 * fnmr.atMost(), 1));
        }
        return texts.get("lab.goal.name." + goal.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}
