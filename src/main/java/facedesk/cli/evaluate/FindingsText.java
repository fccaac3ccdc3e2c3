package facedesk.cli.evaluate;

import static facedesk.cli.evaluate.SummaryText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What takes knowing who is who, as lines for people; no rate without its counts. */
final class FindingsText {
    private FindingsText() {}

    /** Adds lines for what a report, or a summary, holds of it. */
    static void addTo(List<String> lines, JsonNode report) {
        byPerson(lines, report.path("byPerson"));
        searches(lines, report.path("identification"));
        comparison(lines, report.path("comparison"));
    }

    private static void byPerson(List<String> lines, JsonNode rounds) {
        if (rounds.isMissingNode()) {
            return;
        }
        lines.add(text(
                "  drawing %d people %d times (seed %d), 95 %%:",
                rounds.path("people").asInt(),
                rounds.path("rounds").asInt(),
                rounds.path("seed").asLong()));
        if (rounds.has("equalErrorRate")) {
            lines.add("    EER " + interval(rounds.path("equalErrorRate")));
        }
        rounds.path("fnmrAtFmr")
                .forEach(point -> lines.add(
                        text("    FMR %.0e: FNMR %s", point.path("targetFmr").asDouble(), interval(point))));
        if (!rounds.has("equalErrorRate") && rounds.path("fnmrAtFmr").isEmpty()) {
            lines.add("    too few people or errors to tell");
        }
    }

    private static void searches(List<String> lines, JsonNode searches) {
        if (searches.isMissingNode()) {
            return;
        }
        JsonNode misses = searches.path("rankOneMisses");
        lines.add(text(
                "  searches among %d people: somebody else came first in %d of %d",
                searches.path("people").asInt(),
                misses.path("errors").asLong(),
                misses.path("comparisons").asLong()));
        JsonNode usual = searches.path("fnirAtFpir");
        double fpir = usual.path("targetFpir").asDouble();
        JsonNode lack = usual.path("notEnoughData");
        if (usual.has("threshold")) {
            JsonNode fnir = usual.path("fnir");
            lines.add(text(
                    "  FPIR %.3f: threshold %.4f, FNIR %.2f %% (%d of %d, 95 %%: %s)",
                    fpir,
                    usual.path("threshold").asDouble(),
                    100 * fnir.path("rate").asDouble(),
                    fnir.path("errors").asLong(),
                    fnir.path("comparisons").asLong(),
                    interval(fnir)));
        } else {
            lines.add(text(
                    "  FPIR %.3f: %d searches by strangers are too few to tell, it takes %d",
                    fpir,
                    lack.path("nonMatedSearches").asLong(),
                    lack.path("needed").asLong()));
        }
    }

    private static void comparison(List<String> lines, JsonNode comparison) {
        if (comparison.isMissingNode()) {
            return;
        }
        lines.add(text(
                "  compared with %s on %d genuine and %d impostor pairs:",
                comparison.path("model").asText(),
                comparison.path("genuine").asLong(),
                comparison.path("impostor").asLong()));
        for (JsonNode point : comparison.path("fnmrAtFmr")) {
            if (point.has("fnmrDifference")) {
                lines.add(text(
                        "    FMR %.0e: FNMR %.2f %% here, %.2f %% there, difference %.2f %%%s; refused by one alone: %d"
                                + " here, %d there (McNemar p %.3g)",
                        point.path("targetFmr").asDouble(),
                        100 * point.at("/this/fnmr/rate").asDouble(),
                        100 * point.at("/other/fnmr/rate").asDouble(),
                        100 * point.path("fnmrDifference").asDouble(),
                        point.has("low95") ? " (95 %: " + interval(point) + ")" : "",
                        point.path("onlyOtherAccepts").asLong(),
                        point.path("onlyThisAccepts").asLong(),
                        point.path("mcNemar").asDouble()));
            }
        }
    }

    private static String interval(JsonNode bounds) {
        return text(
                "%.2f - %.2f %%",
                100 * bounds.path("low95").asDouble(),
                100 * bounds.path("high95").asDouble());
    }
}
