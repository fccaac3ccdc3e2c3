package facedesk.cli.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.cli.data.EmbeddedPictures;
import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.evaluation.report.ReportJson;
import facedesk.evaluation.report.ResultFile;
import java.nio.file.Path;

/** All reports of one run as one document. */
final class Summary {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json = JSON.createObjectNode();
    private final ArrayNode lists;

    Summary(EvaluationReport.Subject subject) {
        json.put("model", subject.modelId()).put("dataSet", subject.dataSet());
        lists = json.putArray("lists");
    }

    /** How many pictures were read, and how long it took. */
    void pictures(EmbeddedPictures pictures) {
        json.put("pictures", pictures.byPicture().size());
        json.put("wallSeconds", pictures.wallSeconds());
        json.put("detectionAndEmbeddingSeconds", pictures.busySeconds());
    }

    /** How many stored templates were compared. */
    void templates(int count) {
        json.put("templates", count);
    }

    void list(String name, EvaluationReport report) {
        lists.add(ReportJson.toJson(report).put("list", name));
    }

    void allPairs(EvaluationReport report) {
        ObjectNode figures = ReportJson.toJson(report);
        json.set("failureToAcquirePictures", figures.get("failureToAcquirePictures"));
        json.set("allPairs", figures.get("pairs"));
        for (String field : ReportJson.FINDINGS) {
            if (figures.has(field)) {
                json.set(field, figures.get(field));
            }
        }
    }

    ObjectNode json() {
        return json;
    }

    /** Writes summary.json, replacing an older one. */
    void write(Path out) throws EvaluationException {
        ResultFile.write(out.resolve("summary.json"), bytes -> JSON.writerWithDefaultPrettyPrinter()
                .writeValue(bytes, json));
    }
}
