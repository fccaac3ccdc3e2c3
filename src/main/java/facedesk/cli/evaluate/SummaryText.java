package facedesk.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.evaluate.pictures.ChoiceTable;
import facedesk.cli.evaluate.pictures.DiscardTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation's summary as lines for people; no rate without its counts. */
final class SummaryText {
    private SummaryText() {}

    static List<String> lines(JsonNode summary) {
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "%s on %s",
                summary.path("model").asText(), summary.path("dataSet").asText()));
        if (summary.has("pictures")) {
            lines.add(text(
                    "%d pictures in %.1f s (detection and embedding alone %.1f s)",
                    summary.path("pictures").asInt(),
                    summary.path("wallSeconds").asDouble(),
                    summary.path("detectionAndEmbeddingSeconds").asDouble()));
        }
        summary.path("lists").forEach(list -> list(list, lines));
        if (summary.has("allPairs")) {
            lines.add("all pairs of the pictures");
            acquisition(summary, lines);
            section(summary.path("allPairs"), lines);
            FindingsText.addTo(lines, summary);
        }
        DiscardTable.addTo(lines, summary.path("discard"));
        ChoiceTable.addTo(lines, summary.path("enrolled"));
        return lines;
    }

    private static void list(JsonNode list, List<String> lines) {
        lines.add(list.path("list").asText());
        acquisition(list, lines);
        accuracy("best accuracy", list.path("pairs").path("bestAccuracy"), lines);
        accuracy("accuracy", list.path("accuracyAtGivenThreshold"), lines);
        JsonNode folds = list.path("crossValidation");
        if (!folds.isMissingNode()) {
            lines.add(text(
                    "  accuracy over the folds %.2f %% +- %.2f",
                    100 * folds.path("mean").asDouble(),
                    100 * folds.path("standardError").asDouble()));
        }
        section(list.path("pairs"), lines);
        FindingsText.addTo(lines, list);
    }

    private static void accuracy(String what, JsonNode node, List<String> lines) {
        if (!node.isMissingNode()) {
            lines.add(text(
                    "  %s %.2f %% at threshold %.4f (%d of %d)",
                    what,
                    100 * node.path("accuracy").asDouble(),
                    node.path("threshold").asDouble(),
                    node.path("correct").asLong(),
                    node.path("pairs").asLong()));
        }
    }

    private static void acquisition(JsonNode node, List<String> lines) {
        JsonNode rate = node.path("failureToAcquirePictures");
        if (rate.path("comparisons").asLong() > 0) {
            lines.add(text(
                    "  no face in %d of %d pictures",
                    rate.path("errors").asLong(), rate.path("comparisons").asLong()));
        }
    }

    private static void section(JsonNode section, List<String> lines) {
        lines.add(text(
                "  %d genuine, %d impostor, %d lost; %s",
                section.path("genuine").asLong(),
                section.path("impostor").asLong(),
                section.path("lostGenuine").asLong()
                        + section.path("lostImpostor").asLong(),
                equalErrors(section.path("equalErrorRate"))));
        for (JsonNode point : section.path("fnmrAtFmr")) {
            lines.add(point(point));
        }
    }

    private static String equalErrors(JsonNode eer) {
        if (eer.has("rate")) {
            return text("EER %.2f %%", 100 * eer.path("rate").asDouble());
        }
        return eer.has("noOverlap") ? "EER: the scores do not overlap" : "EER: too few comparisons to tell";
    }

    private static String point(JsonNode point) {
        double target = point.path("targetFmr").asDouble();
        if (!point.has("threshold")) {
            return text("  FMR %.0e: too few comparisons to tell", target);
        }
        JsonNode fnmr = point.path("fnmr");
        return text(
                "  FMR %.0e: threshold %.4f, FNMR %.2f %% (95 %%: %.2f - %.2f), TAR %.2f %%",
                target,
                point.path("threshold").asDouble(),
                100 * fnmr.path("rate").asDouble(),
                100 * fnmr.path("low95").asDouble(),
                100 * fnmr.path("high95").asDouble(),
                100 - 100 * fnmr.path("rate").asDouble());
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
