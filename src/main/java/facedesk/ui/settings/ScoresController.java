package facedesk.ui.settings;

import facedesk.ui.Dialogs;
import facedesk.ui.ScoreKeeping;
import facedesk.ui.Texts;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Binds the choice of whether and how long scores of recognitions are kept. */
public final class ScoresController {
    private final ScoresModel model;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private Node root;

    @FXML
    private CheckBox keep;

    @FXML
    private ChoiceBox<@Nullable Integer> days;

    @FXML
    private Label kept;

    public ScoresController(ScoresModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        keep.setSelected(model.onProperty().get());
        days.setConverter(Shown.as(count -> texts.format("settings.scores.days", count)));
        days.getItems().setAll(ScoreKeeping.CHOICES);
        days.setValue(model.daysProperty().get());
        days.disableProperty().bind(model.onProperty().not());
        days.valueProperty().addListener((property, before, now) -> keepFor(now));
        kept.textProperty().bind(model.keptProperty());
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.refresh();
            }
        });
    }

    @FXML
    void toggle() {
        boolean wanted = keep.isSelected();
        if (wanted || isSure(texts.get("settings.scores.off"))) {
            model.keep(wanted);
        } else {
            keep.setSelected(true);
        }
    }

    private void keepFor(@Nullable Integer wanted) {
        int present = model.daysProperty().get();
        if (wanted == null || wanted == present) {
            return;
        }
        if (wanted > present || isSure(texts.format("settings.scores.shorter", wanted))) {
            model.keepFor(wanted);
        } else {
            days.setValue(present);
        }
    }

    private boolean isSure(String consequences) {
        return dialogs.confirmRemoval(texts.get("settings.scores.erase"), consequences, texts.get("people.erase"));
    }
}
