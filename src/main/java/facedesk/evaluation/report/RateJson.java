package facedesk.evaluation.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.Interval;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ThresholdChoice;

/** Rates and thresholds as JSON: every rate with its errors, its comparisons and its bounds. */
public final class RateJson {
    private RateJson() {}

    /** {@code rate} (null without comparisons), {@code errors}, {@code comparisons}, {@code low95}, {@code high95}. */
    public static ObjectNode rate(Rate rate) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (rate.comparisons() == 0) {
            json.putNull("rate");
        } else {
            json.put("rate", rate.value());
        }
        json.put("errors", rate.errors()).put("comparisons", rate.comparisons());
        return json.put("low95", rate.low()).put("high95", rate.high());
    }

    /** {@code low95}, {@code high95}. */
    public static ObjectNode interval(Interval interval) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("low95", interval.low())
                .put("high95", interval.high());
    }

    /**
     * The threshold with {@code fmr} and {@code fnmr}, or what stands in its way: {@code notEnoughData} with {@code
     * genuineComparisons} or {@code impostorComparisons} and {@code needed}; {@code lowest}, the best rate that can be
     * reached; {@code noOverlap} with {@code from} and {@code to}, between which no threshold makes an error.
     */
    public static ObjectNode choice(ThresholdChoice choice) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (choice instanceof ThresholdChoice.Chosen chosen) {
            json.put("threshold", chosen.point().threshold().value());
            json.set("fmr", rate(chosen.point().fmr()));
            json.set("fnmr", rate(chosen.point().fnmr()));
        } else if (choice instanceof ThresholdChoice.NotEnoughData lack) {
            String kind = lack.kind() == ComparisonKind.GENUINE ? "genuineComparisons" : "impostorComparisons";
            json.putObject("notEnoughData").put(kind, lack.comparisons()).put("needed", lack.needed());
        } else if (choice instanceof ThresholdChoice.OutOfReach best) {
            json.set("lowest", rate(best.lowest()));
        } else if (choice instanceof ThresholdChoice.NoOverlap gap) {
            ObjectNode overlap =
                    json.putObject("noOverlap").put("from", gap.from()).put("to", gap.to());
            overlap.set("fmr", rate(gap.fmr()));
            overlap.set("fnmr", rate(gap.fnmr()));
        }
        return json;
    }
}
