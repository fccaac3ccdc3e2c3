package facedesk.evaluation.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.RateTable;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A calibration as JSON, {@code models/<id>/calibration.json}: where the figures come from, and for each threshold from
 * -1 to 1 in steps of 0.001 the number of false matches and false non-matches. About 20 KB.
 */
public final class CalibrationFile {
    /** The name it has beside its network. */
    public static final String NAME = "calibration.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private CalibrationFile() {}

    /**
     * Reads a calibration.
     *
     * @throws EvaluationException if the file is missing, or is no calibration
     */
    public static Calibration read(Path path) throws EvaluationException {
        String text = TextFile.read(path);
        try {
            return parse(JSON.readTree(text));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new EvaluationException(
                    "The file " + path + " is no calibration: make it anew with the evaluate command.", e);
        }
    }

    private static Calibration parse(JsonNode json) {
        RateTable table = RateTable.ofCounts(
                count(json.path("genuine")),
                count(json.path("impostor")),
                counts(json.path("falseMatches")),
                counts(json.path("falseNonMatches")));
        return new Calibration(
                text(json, "model"),
                text(json, "dataSet"),
                LocalDate.parse(text(json, "date")),
                text(json, "command"),
                table);
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException("The field " + field + " is missing");
        }
        return value.textValue();
    }

    private static long count(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("A count is missing");
        }
        return value.longValue();
    }

    private static long[] counts(JsonNode values) {
        long[] counts = new long[values.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count(values.path(i));
        }
        return counts;
    }

    /** Writes a calibration, replacing an older one. */
    public static void write(Path path, Calibration calibration) throws EvaluationException {
        ObjectNode json = JSON.createObjectNode();
        json.put("model", calibration.modelId());
        json.put("dataSet", calibration.dataSet());
        json.put("date", calibration.date().toString());
        json.put("command", calibration.command());
        json.put("genuine", calibration.table().genuine());
        json.put("impostor", calibration.table().impostor());
        json.put("firstThreshold", RateTable.threshold(0));
        json.put("step", 0.001);
        ArrayNode matches = json.putArray("falseMatches");
        ArrayNode nonMatches = json.putArray("falseNonMatches");
        for (int row = 0; row < RateTable.ROWS; row++) {
            matches.add(calibration.table().falseMatches(row));
            nonMatches.add(calibration.table().falseNonMatches(row));
        }
        TextFile.write(path, text -> text.append(JSON.writeValueAsString(json)).append('\n'));
    }
}
