package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.matching.ThresholdRule;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Notices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 12 people with pictures 20, 40 or 60 degrees apart: scores of 0.940, 0.766 and 0.500 among their own, 0 with others. */
class SearchModelTest {
    private static final int PEOPLE = 12;

    @TempDir
    private Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    private final SimpleBooleanProperty shown = new SimpleBooleanProperty(true);
    private TestDesk desk;
    private LabModel lab;
    private LabLine line;
    private SearchModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        for (int person = 0; person < PEOPLE; person++) {
            desk.gallery().enroll(NewPerson.named("P" + person, false), LabGallery.pictures(2 * person, 0, 20, 60));
        }
        lab = new LabModel(desk, texts, tasks, new NoNotices());
        line = new LabLine(desk, texts, tasks);
        line.valueProperty().set(0.8);
        model = new SearchModel(desk, texts, tasks);
        model.follow(
                new LabView(
                        desk, lab, line, new LabSets(lab, texts, tasks, new NoNotices()), new LiveDots(desk, tasks)),
                shown);
        lab.begin();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void oneThresholdMeansMoreStrangersAndFewerRefusalsInASearch() {
        assertThat(figures().verification())
                .containsExactly(
                        new SearchLine("Strangers accepted", "at most 0.51 %", "0 of 594; 95 %: 0.0–0.62 %"),
                        new SearchLine("Rightful people refused", "66.7 %", "24 of 36; 95 %: 49.0–81.4 %"));
        assertThat(figures().identification())
                .extracting(SearchLine::value)
                .containsExactly("at most 16.7 %", "33.3 %");
        assertThat(figures().identification().get(0).detail())
                .startsWith("by the model, with 36 templates, from 594 impostor comparisons");
        assertThat(figures().identification().get(1).detail()).startsWith("12 of 36");
    }

    @Test
    void whatIsMeasuredMovesWithTheThresholdAndIsRefusedWhereDataAreTooFew() {
        assertThat(values()).containsExactly("at least 91.7 %", "at most 8.3 %", "33.3 %", "not known");
        assertThat(figures().measured().get(3).detail())
                .isEqualTo("That takes 1,000 searches by strangers; these data have 36.");
        line.valueProperty().set(0.7);
        assertThat(values()).containsExactly("at least 91.7 %", "at most 8.3 %", "at most 8.3 %", "not known");
        assertThat(figures().note()).startsWith("12 people. Each picture was searched for: 36 times");
    }

    @Test
    void thresholdsOfLargerGalleriesAreNamedOrRefused() {
        assertThat(figures().growth())
                .extracting(SearchGrowth::templates)
                .containsExactly("10", "36", "100", "1,000", "10,000");
        assertThat(figures().growth().get(1).present()).isTrue();
        assertThat(figures().growth().get(1).hundred())
                .isEqualTo(new SearchGrowth.Line(
                        "too few data", "That takes 10,748 impostor comparisons; these data have 594."));

        assertThat(figures().growth().get(1).range()).isEqualTo("0.0–16.7 %");

        lab.showCalibration();
        assertThat(figures().growth().get(0).hundred().hint()).isEmpty();
        assertThat(figures().measured()).isEmpty();
        assertThat(figures().note()).startsWith("Searches can be measured where everybody is compared with everybody");
    }

    @Test
    void theRuleOfIdentificationIsSetAndSaid() {
        double verification = desk.verificationThreshold().current().value();
        model.use(SearchGrowth.HUNDRED);
        assertThat(desk.threshold().line().rule()).isEqualTo(new ThresholdRule.FalsePositiveRate(0.01));
        assertThat(desk.verificationThreshold().current().value()).isEqualTo(verification);
        assertThat(model.answerProperty().get())
                .startsWith("In force for 1:N: 0.")
                .endsWith("1 stranger in 100.");

        model.use(SearchGrowth.THOUSAND);
        assertThat(model.answerProperty().get()).endsWith("too few comparisons to promise 1 stranger in 1,000.");

        line.valueProperty().set(0.6);
        assertThat(model.answerProperty().get()).isEmpty();
    }

    @Test
    void noSearchIsRunWhileNobodyLooks() {
        shown.set(false);
        SearchModel other = new SearchModel(desk, texts, tasks);
        other.follow(
                new LabView(
                        desk, lab, line, new LabSets(lab, texts, tasks, new NoNotices()), new LiveDots(desk, tasks)),
                shown);
        assertThat(other.figuresProperty().get()).isEmpty();
        shown.set(true);
        assertThat(other.figuresProperty().get().orElseThrow().measured()).hasSize(4);
    }

    private SearchModel.Figures figures() {
        return model.figuresProperty().get().orElseThrow();
    }

    private List<String> values() {
        return figures().measured().stream().map(SearchLine::value).toList();
    }

    private static final class NoNotices implements Notices {
        @Override
        public void say(String message) {}

        @Override
        public void sayWithUndo(String message, Runnable undo) {}

        @Override
        public void error(String message, Throwable cause) {
            throw new AssertionError(message, cause);
        }
    }
}
