package facedesk.cli.evaluate.pictures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.curve.DiscardCurve;
import facedesk.evaluation.report.RateJson;
import facedesk.matching.Threshold;
import java.util.List;
import java.util.Locale;

/**
 * What refusing the poorest pictures would win, at thresholds fixed before anything is refused.
 *
 * @param all every comparison, from which the thresholds are
 * @param curve the genuine ones with their qualities
 */
public record DiscardTable(ErrorRates all, DiscardCurve curve) {
    private static final double[] TARGETS = {1e-3, 1e-4};
    private static final double[] SHARES = {0, 0.01, 0.02, 0.05, 0.1, 0.2};

    /** Shares are reached to this. */
    private static final double ROUNDING = 1e-9;

    /** {@code targetFmr}, {@code threshold}, {@code points} of each false match rate the data support. */
    public ArrayNode json() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (double target : TARGETS) {
            all.thresholdFor("", target)
                    .threshold()
                    .map(Threshold::value)
                    .ifPresent(threshold -> json.add(json(target, threshold)));
        }
        return json;
    }

    private ObjectNode json(double target, double threshold) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("targetFmr", target).put("threshold", threshold);
        List<DiscardCurve.Point> points = curve.at(threshold);
        for (double share : SHARES) {
            points.stream()
                    .filter(point -> point.discarded() <= share + ROUNDING)
                    .reduce((before, last) -> last)
                    .ifPresent(point -> {
                        ObjectNode one = json.withArray("points").addObject();
                        one.put("discarded", point.discarded());
                        one.set("fnmr", RateJson.rate(point.fnmr()));
                    });
        }
        return json;
    }

    /** The table for people. */
    public static void addTo(List<String> lines, JsonNode tables) {
        for (JsonNode table : tables) {
            lines.add(text(
                    "refusing the genuine pairs with the poorest pictures, at the threshold %.4f of FMR %.0e",
                    table.path("threshold").asDouble(), table.path("targetFmr").asDouble()));
            for (JsonNode point : table.path("points")) {
                lines.add(text(
                        "  %4.1f %% refused: FNMR %s",
                        100 * point.path("discarded").asDouble(), ChoiceTable.rate(point.path("fnmr"))));
            }
        }
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
