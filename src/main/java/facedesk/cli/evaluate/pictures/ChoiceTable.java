package facedesk.cli.evaluate.pictures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.cli.terminal.CommandException;
import facedesk.enrollment.choice.BestPictures;
import facedesk.evaluation.enrolled.ChoiceResult;
import facedesk.evaluation.enrolled.ChoiceTrial;
import facedesk.evaluation.enrolled.PictureChoice;
import facedesk.evaluation.report.RateJson;
import facedesk.matching.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What enrolling several pictures wins, in file order and as chosen by the rule. */
public final class ChoiceTable {
    private static final int FEWEST_PICTURES = 4;
    private static final double[] TARGETS = {1e-3, 1e-4};

    private final ChoiceTrial trial;

    /** @throws CommandException without people with enough pictures */
    ChoiceTable(String modelId, List<Reference> pictures) throws CommandException {
        trial = ChoiceTrial.of(modelId, pictures, FEWEST_PICTURES);
        if (trial.people() < 2) {
            throw new CommandException("--enrolled takes two people or more with four pictures or more each.");
        }
    }

    ObjectNode json(List<Integer> enrolled) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("people", trial.people())
                .put("probes", trial.probes())
                .put("searched", trial.searched())
                .put("fewestPictures", FEWEST_PICTURES);
        enrolled.stream().distinct().sorted().forEach(count -> {
            ChoiceResult files = trial.run(PictureChoice.FILE_ORDER, count);
            ChoiceResult chosen = trial.run(BestPictures::choose, count);
            json.withArray("results").add(json("file order", files, Optional.empty()));
            json.withArray("results").add(json("chosen", chosen, Optional.of(files)));
        });
        return json;
    }

    private static ObjectNode json(String rule, ChoiceResult result, Optional<ChoiceResult> files) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("enrolled", result.enrolled()).put("rule", rule);
        json.set("rankOneMisses", RateJson.rate(result.rankOneMisses()));
        for (double target : TARGETS) {
            result.threshold(target).ifPresent(threshold -> {
                ObjectNode point = json.withArray("fnmrAtFmr").addObject();
                point.put("targetFmr", target).put("threshold", threshold);
                point.set("fmr", RateJson.rate(result.fmr(threshold)));
                point.set("fnmr", RateJson.rate(result.fnmr(threshold)));
                files.ifPresent(other -> other.threshold(target)
                        .ifPresent(line -> point.put("gained", other.lostOnlyHere(line, result, threshold))
                                .put("lost", result.lostOnlyHere(threshold, other, line))));
            });
        }
        return json;
    }

    /** The table for people. */
    public static void addTo(List<String> lines, JsonNode table) {
        if (table.isMissingNode()) {
            return;
        }
        lines.add(text(
                "enrolled pictures: %d people with %d or more, each of their %d pictures a probe; %d people searched",
                table.path("people").asInt(),
                table.path("fewestPictures").asInt(),
                table.path("probes").asInt(),
                table.path("searched").asInt()));
        for (JsonNode result : table.path("results")) {
            lines.add(text(
                    "  %d enrolled, %-10s  rank 1 %s",
                    result.path("enrolled").asInt(),
                    result.path("rule").asText(),
                    complement(result.path("rankOneMisses"))));
            for (JsonNode point : result.path("fnmrAtFmr")) {
                lines.add(text(
                        "      FMR %.0e (%d of %d): FNMR %s%s",
                        point.path("targetFmr").asDouble(),
                        point.path("fmr").path("errors").asLong(),
                        point.path("fmr").path("comparisons").asLong(),
                        rate(point.path("fnmr")),
                        gain(point)));
            }
        }
    }

    private static String gain(JsonNode point) {
        return point.has("gained")
                ? text(
                        "; against file order %d probes won, %d lost",
                        point.path("gained").asLong(), point.path("lost").asLong())
                : "";
    }

    private static String complement(JsonNode misses) {
        return text(
                "%.2f %% (%d of %d missed, 95 %%: %.2f - %.2f)",
                100 - 100 * misses.path("rate").asDouble(),
                misses.path("errors").asLong(),
                misses.path("comparisons").asLong(),
                100 - 100 * misses.path("high95").asDouble(),
                100 - 100 * misses.path("low95").asDouble());
    }

    static String rate(JsonNode rate) {
        return text(
                "%.2f %% (%d of %d, 95 %%: %.2f - %.2f)",
                100 * rate.path("rate").asDouble(),
                rate.path("errors").asLong(),
                rate.path("comparisons").asLong(),
                100 * rate.path("low95").asDouble(),
                100 * rate.path("high95").asDouble());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
