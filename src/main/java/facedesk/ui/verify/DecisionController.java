package facedesk.ui.verify;

import facedesk.evaluation.Calibration;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.ui.Desk;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Texts;
import facedesk.ui.control.ScoreBar;
import facedesk.ui.control.Showing;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the decision: its sentence, the score on its bar, and where that lies among the network's scores. */
public final class DecisionController {
    private static final Map<Outcome, String> ICONS = Map.of(
            Outcome.ACCEPTED, "fth-check-circle", Outcome.UNSURE, "fth-help-circle", Outcome.UNKNOWN, "fth-x-circle");
    private static final Map<Outcome, String> STYLES =
            Map.of(Outcome.ACCEPTED, "seen-accepted", Outcome.UNSURE, "seen-unsure", Outcome.UNKNOWN, "seen-unknown");

    private final Desk desk;
    private final Texts texts;
    private final LineModel line;
    private final Navigator navigator;
    private final VerdictText words;
    private Optional<String> network = Optional.empty();

    @FXML
    private Node begin;

    @FXML
    private Label beginning;

    @FXML
    private Button enroll;

    @FXML
    private Label sentence;

    @FXML
    private FontIcon icon;

    @FXML
    private ScoreBar bar;

    @FXML
    private ScoreHistogram histogram;

    public DecisionController(Desk desk, Texts texts, LineModel line, Navigator navigator) {
        this.desk = desk;
        this.texts = texts;
        this.line = line;
        this.navigator = navigator;
        this.words = new VerdictText(texts);
    }

    /** Shows what comparing comes to. */
    void follow(VerifyModel model, Reasons reasons) {
        Showing.showText(begin, beginning, reasons.beginningProperty());
        Showing.showText(sentence, sentence, reasons.sentenceProperty());
        Showing.showWhile(
                enroll,
                Bindings.equal(model.claim().peopleProperty(), 0)
                        .and(model.wayProperty().isEqualTo(VerifyModel.Way.CAMERA)));
        model.verdictProperty().addListener((property, before, now) -> show(now));
        line.thresholdProperty().addListener((property, before, now) -> showLine(now));
        showLine(line.thresholdProperty().get());
        show(model.verdictProperty().get());
    }

    @FXML
    void enroll() {
        navigator.show(Place.ENROLL);
    }

    private void showLine(Threshold threshold) {
        bar.setThreshold(threshold.value(), texts.format("verify.threshold.at", words.number(threshold.value())));
        if (!network.equals(Optional.of(threshold.modelId()))) {
            network = Optional.of(threshold.modelId());
            histogram.show(
                    desk.thresholdCosts().calibration(threshold.modelId()).map(Calibration::table), texts);
        }
    }

    private void show(Optional<Verdict> verdict) {
        Optional<Double> score = verdict.map(made -> made.verification().score());
        score.ifPresentOrElse(value -> bar.setScore(value, words.number(value)), bar::clearScore);
        bar.setAccessibleText(verdict.map(words::scored).orElse(""));
        histogram.mark(score);
        sentence.getStyleClass().removeAll(STYLES.values());
        verdict.ifPresent(made -> {
            icon.setIconLiteral(ICONS.get(made.shown()));
            sentence.getStyleClass().add(STYLES.get(made.shown()));
        });
    }
}
