package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.ui.ManualTasks;
import facedesk.ui.TestDesk;
import facedesk.ui.TestModels;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded decisions, told again at another threshold. */
class WhatIfModelTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path folder;

    private LabBench bench;
    private WhatIfModel model;
    private Person ann;

    @BeforeEach
    void open() {
        bench = new LabBench(folder, ManualTasks.atOnce());
        ann = bench.desk.gallery().enroll(NewPerson.named("Ann", false), LabGallery.pictures(0, 0));
        bench.line.valueProperty().set(0.4);
        model = new WhatIfModel(
                bench.view, bench.texts, ManualTasks.atOnce(), bench.notices, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void decisionsAreMadeAgainAtTheLine() {
        add(past(1, 0.7, Outcome.ACCEPTED), past(2, 0.45, Outcome.ACCEPTED), past(3, 0.1, Outcome.UNKNOWN));
        model.shownProperty().set(true);
        assertThat(model.changesProperty().get()).isEmpty();
        assertThat(model.summaryProperty().get())
                .isEqualTo(
                        "Of 3 decisions, 2 would be accepted at 0.400: 0 more would have been let in, 0 fewer accepted.");

        bench.line.valueProperty().set(0.6);
        assertThat(model.changesProperty().get())
                .containsExactly(new WhatIfModel.Change(
                        NOW.minus(Duration.ofHours(2)), "Ann", 0.45, Outcome.ACCEPTED, Outcome.UNKNOWN));
        assertThat(model.summaryProperty().get())
                .contains("1 would be accepted at 0.600")
                .endsWith("1 fewer accepted.");

        bench.line.valueProperty().set(0.05);
        assertThat(model.changesProperty().get())
                .containsExactly(new WhatIfModel.Change(
                        NOW.minus(Duration.ofHours(3)), "Ann", 0.1, Outcome.UNKNOWN, Outcome.ACCEPTED));
        assertThat(model.summaryProperty().get()).contains("1 more would have been let in");
    }

    @Test
    void theLineIsWrittenInTheMeasureShown() {
        add(past(1, 0.7, Outcome.ACCEPTED));
        model.shownProperty().set(true);
        bench.line.measureProperty().set(Measure.EUCLIDEAN);
        assertThat(model.summaryProperty().get()).contains("accepted at 1.095");
    }

    @Test
    void otherModesAndNetworksAreLeftOut() {
        bench.line.modeProperty().set(Mode.VERIFICATION);
        bench.line.valueProperty().set(0.4);
        bench.line.modeProperty().set(Mode.IDENTIFICATION);
        add(
                past(1, 0.45, Outcome.ACCEPTED),
                past(2, 0.7, Outcome.ACCEPTED, Mode.VERIFICATION, TestDesk.MODEL),
                past(3, 0.8, Outcome.ACCEPTED, Mode.VERIFICATION, TestDesk.MODEL),
                past(4, 0.9, Outcome.ACCEPTED, Mode.IDENTIFICATION, TestModels.SECOND.id()));
        model.shownProperty().set(true);
        assertThat(model.summaryProperty().get()).startsWith("Of 1 decisions, 1 would");
        bench.line.modeProperty().set(Mode.VERIFICATION);
        assertThat(model.summaryProperty().get()).startsWith("Of 2 decisions, 2 would");
    }

    @Test
    void thePeriodSaysHowFarBack() {
        add(past(2, 0.7, Outcome.ACCEPTED), past(30, 0.7, Outcome.ACCEPTED), past(200, 0.7, Outcome.ACCEPTED));
        model.shownProperty().set(true);
        assertThat(model.summaryProperty().get()).startsWith("Of 2 decisions");
        model.periodProperty().set(Duration.ofDays(1));
        assertThat(model.summaryProperty().get()).startsWith("Of 1 decisions");
        model.periodProperty().set(Duration.ofDays(30));
        assertThat(model.summaryProperty().get()).startsWith("Of 3 decisions");
    }

    @Test
    void changesComeNewestFirstAndAreNotWithoutEnd() {
        Recognition[] many = new Recognition[WhatIfModel.MOST + 20];
        for (int i = 0; i < many.length; i++) {
            many[i] = at(NOW.minusSeconds(60 + i), 0.45, Outcome.ACCEPTED, Mode.IDENTIFICATION, TestDesk.MODEL);
        }
        add(many);
        model.shownProperty().set(true);
        bench.line.valueProperty().set(0.6);
        assertThat(model.changesProperty().get()).hasSize(WhatIfModel.MOST);
        assertThat(model.changesProperty().get().get(0).time()).isEqualTo(NOW.minusSeconds(60));
        assertThat(model.summaryProperty().get()).endsWith(many.length + " fewer accepted.");
    }

    @Test
    void withoutRecordsItSaysWhenTheyAreKept() {
        model.shownProperty().set(true);
        assertThat(model.summaryProperty().get()).startsWith("No scores were recorded in this time.");
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        add(past(1, 0.45, Outcome.ACCEPTED));
        bench.line.valueProperty().set(0.6);
        assertThat(model.summaryProperty().get()).isEmpty();
    }

    private void add(Recognition... recognitions) {
        assertThat(bench.desk.gallery().recognitions().add(List.of(recognitions)))
                .isEqualTo(recognitions.length);
    }

    private Recognition past(int hours, double score, Outcome outcome) {
        return past(hours, score, outcome, Mode.IDENTIFICATION, TestDesk.MODEL);
    }

    private Recognition past(int hours, double score, Outcome outcome, Mode mode, String modelId) {
        return at(NOW.minus(Duration.ofHours(hours)), score, outcome, mode, modelId);
    }

    private Recognition at(Instant time, double score, Outcome outcome, Mode mode, String modelId) {
        return new Recognition(
                time,
                mode,
                new Threshold(modelId, 0.4),
                Measure.COSINE,
                ann.id(),
                OptionalLong.empty(),
                score,
                OptionalDouble.empty(),
                outcome,
                120,
                0.8);
    }
}
