package facedesk.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.FacePair;
import facedesk.evaluation.Rate;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.ScoredPair;
import facedesk.evaluation.bootstrap.PersonBootstrap;
import facedesk.evaluation.compare.ScoreComparison;
import facedesk.evaluation.identification.OpenSet;
import facedesk.evaluation.pairs.Fusion;
import facedesk.evaluation.pairs.Galleries;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.Searches;
import facedesk.evaluation.pairs.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFilesTest {
    private static final EvaluationReport.Subject SUBJECT = new EvaluationReport.Subject("m", "three", LocalDate.EPOCH);

    @TempDir
    Path folder;

    private static ScoreSet scores() {
        Random random = new Random(1);
        ScoreSet.Builder builder = new ScoreSet.Builder();
        for (int i = 0; i < 20_000; i++) {
            builder.add(i % 4 == 0, (float)
                    Math.max(-1, Math.min(1, (i % 4 == 0 ? 0.6 : 0) + 0.1 * random.nextGaussian())));
        }
        return builder.build();
    }

    @Test
    void aCalibrationComesBackAsItWas() throws Exception {
        Calibration written =
                new Calibration("m", "seeded", LocalDate.of(2026, 1, 2), "evaluate", RateTable.of(scores()));
        Path file = folder.resolve("models/m/calibration.json");
        CalibrationFile.write(file, written);
        Calibration read = CalibrationFile.read(file);
        assertThat(read.modelId()).isEqualTo("m");
        assertThat(read.date()).isEqualTo(written.date());
        for (int row = 0; row < RateTable.ROWS; row++) {
            assertThat(read.table().falseMatches(row)).isEqualTo(written.table().falseMatches(row));
            assertThat(read.table().falseNonMatches(row))
                    .isEqualTo(written.table().falseNonMatches(row));
        }
        assertThat(Files.size(file)).isLessThan(100_000);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesWhatIsNoCalibration() throws Exception {
        Path file = folder.resolve("c.json");
        CalibrationFile.write(
                file, new Calibration("m", "seeded", LocalDate.EPOCH, "evaluate", RateTable.of(scores())));
        String good = Files.readString(file);
        for (String bad : List.of(
                "",
                "{",
                "[]",
                good.replace("\"model\"", "\"x\""),
                good.replace("1970-01-01", "soon"),
                good.replaceFirst("\"impostor\":\\d+", "\"impostor\":3"),
                good.replaceFirst("\\[\\d+,", "["))) {
            Files.writeString(file, bad);
            assertThatThrownBy(() -> CalibrationFile.read(file)).isInstanceOf(EvaluationException.class);
        }
    }

    @Test
    void scoresAreWrittenForSpreadsheetsWithoutFormulas() throws Exception {
        Path file = folder.resolve("scores.csv");
        ScoresCsv.write(
                file,
                List.of(
                        new ScoredPair(new FacePair("=1+1.jpg", "b,c.jpg", true), Optional.of(-0.00001f)),
                        new ScoredPair(new FacePair("@a \"x\".jpg", "-b.jpg", false), Optional.empty())));
        assertThat(Files.readString(file))
                .isEqualTo("first,second,same,score\n"
                        + "'=1+1.jpg,\"b,c.jpg\",1,-0.000010\n"
                        + "\"'@a \"\"x\"\".jpg\",'-b.jpg,0,\n");
    }

    @Test
    void everyRateInAReportHasItsCountAndBounds() throws Exception {
        PairList list = new PairList(
                PairList.Format.PLAIN, List.of(List.of(new FacePair("a", "b", true), new FacePair("a", "c", false))));
        List<ScoredPair> scored = new ArrayList<>();
        scored.add(new ScoredPair(list.pairs().get(0), Optional.of(0.9f)));
        scored.add(new ScoredPair(list.pairs().get(1), Optional.empty()));
        EvaluationReport report =
                EvaluationReport.of(SUBJECT, Rate.of(1, 3), list, scored).withThreshold(0.5);
        Path file = folder.resolve("report.json");
        ReportJson.write(file, report);
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/failureToAcquirePictures/comparisons").asInt()).isEqualTo(3);
        assertThat(json.at("/failureToAcquirePictures/high95").asDouble()).isBetween(0.33, 1.0);
        assertThat(json.at("/pairs/lostImpostor").asInt()).isEqualTo(1);
        assertThat(json.at("/pairs/fnmrAtFmr/0/notEnoughData/needed").asInt()).isEqualTo(300);
        assertThat(json.at("/accuracyAtGivenThreshold/correct").asInt()).isEqualTo(2);
    }

    @Test
    void aReportOnAllPairsTellsWhatItCosts() throws Exception {
        JsonNode json = ReportJson.toJson(EvaluationReport.ofAllPairs(SUBJECT, Rate.of(0, 0), scores(), Findings.NONE));
        JsonNode point = json.at("/pairs/fnmrAtFmr/1");
        assertThat(point.at("/fmr/errors").asInt()).isEqualTo(15);
        assertThat(point.at("/fmr/comparisons").asInt()).isEqualTo(15_000);
        assertThat(point.at("/fnmr/comparisons").asInt()).isEqualTo(5000);
        assertThat(json.at("/pairs/equalErrorRate/rate").asDouble()).isBetween(0.0, 0.01);
        assertThat(json.at("/pairs/rocArea").asDouble()).isBetween(0.999, 1.0);
        assertThat(json.at("/failureToAcquirePictures/rate").isNull()).isTrue();
        assertThat(ReportJson.FINDINGS).noneMatch(json::has);
    }

    @Test
    void whatTakesKnowingWhoIsWhoHasItsIntervals() {
        GalleryScores gallery = GalleryScores.of("m", Galleries.of(3, 40, 4, 1.2));
        PairedScores one = new Searches(gallery, Fusion.FIRST).compared();
        PairedScores other = new Searches(gallery, Fusion.MEAN).compared();
        Findings findings = new Findings(
                Optional.of(PersonBootstrap.run(one, 5)),
                Optional.of(OpenSet.of(gallery)),
                ScoreComparison.of(one, other, 100, 5, Watch.NONE));
        JsonNode json =
                ReportJson.toJson(EvaluationReport.ofAllPairs(SUBJECT, Rate.of(0, 160), one.scores(), findings));
        assertThat(json.at("/byPerson/people").asInt()).isEqualTo(40);
        assertThat(json.at("/byPerson/rounds").asInt()).isEqualTo(1000);
        assertThat(json.at("/byPerson/fnmrAtFmr/0/low95").asDouble())
                .isLessThan(json.at("/pairs/fnmrAtFmr/0/fnmr/rate").asDouble());
        assertThat(json.at("/identification/rankOneMisses/comparisons").asInt()).isEqualTo(160);
        assertThat(json.at("/identification/fnirAtFpir/notEnoughData/needed").asInt())
                .isEqualTo(1000);
        JsonNode point = json.at("/comparison/fnmrAtFmr/0");
        assertThat(point.at("/other/fnmr/rate").asDouble())
                .isLessThan(point.at("/this/fnmr/rate").asDouble());
        assertThat(point.at("/fnmrDifference").asDouble())
                .isBetween(point.at("/low95").asDouble(), point.at("/high95").asDouble());
        assertThat(point.at("/mcNemar").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void scoresComeBackAsTheyWere() throws Exception {
        List<ScoredPair> pairs = List.of(
                new ScoredPair(new FacePair("=1+1.jpg", "b,c.jpg", true), Optional.of(-0.00001f)),
                new ScoredPair(new FacePair("#a/1.jpg", "'d.jpg", false), Optional.of(0.1234567f)),
                new ScoredPair(new FacePair("@a \"x\".jpg", "-b.jpg", false), Optional.empty()));
        Path file = folder.resolve("scores.csv");
        ScoresCsv.write(file, pairs);
        assertThat(ScoresCsv.read(file)).isEqualTo(pairs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "first,second,same,score\n",
                "a,b,1\n",
                "a,b,2,0.5\n",
                "a,b,1,x\n",
                "a,b,1,NaN\n",
                "a,b,1,1.5\n"
            })
    void refusesWhatAreNoScores(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("scores.csv"), text);
        assertThatThrownBy(() -> ScoresCsv.read(file))
                .isInstanceOf(EvaluationException.class)
                .hasMessageEndingWith(".");
    }
}
