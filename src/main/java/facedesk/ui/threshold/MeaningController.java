package facedesk.ui.threshold;

import facedesk.evaluation.meaning.Meaning;
import facedesk.matching.Threshold;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says what the threshold means on the data at hand. */
public final class MeaningController {
    private final MeaningText words;
    private final Texts texts;
    private @Nullable LabView lab;

    @FXML
    private VBox sentences;

    @FXML
    private Spinner<Integer> visits;

    @FXML
    private Label note;

    public MeaningController(Texts texts) {
        this.texts = texts;
        this.words = new MeaningText(texts);
    }

    /** Speaks of the lab's threshold from now on. */
    void follow(LabView view) {
        lab = view;
        view.data().addListener((property, before, now) -> show());
        view.line().valueProperty().addListener((property, before, now) -> show());
        view.sets().roundsProperty().addListener((property, before, now) -> show());
        visits.valueProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        LabView view = lab;
        List<String> said = view == null
                ? List.of()
                : view.data().get().map(data -> say(view, data)).orElse(List.of());
        sentences
                .getChildren()
                .setAll(said.stream().map(MeaningController::line).toList());
        note.setText(view == null ? "" : view.data().get().map(this::note).orElse(""));
    }

    private List<String> say(LabView view, ScoreData data) {
        Threshold threshold =
                new Threshold(data.modelId(), view.line().valueProperty().get());
        Meaning.Practice practice =
                new Meaning.Practice(view.desk().gallery().size(), view.templates(), visits.getValue());
        List<String> said =
                new ArrayList<>(words.sentences(Meaning.of(data.set().counts(), threshold, practice), practice));
        view.sets().roundsProperty().get().ifPresent(drawn -> said.add(words.byPerson(drawn, threshold.value())));
        return said;
    }

    /** One's own pictures were often taken in one sitting; a calibration is of other people. */
    private String note(ScoreData data) {
        return data.own()
                ? texts.get("lab.meaning.own")
                : texts.format("lab.meaning.data", data.set().name());
    }

    private static Label line(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }
}
