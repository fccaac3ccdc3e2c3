package facedesk.ui.settings;

import facedesk.ui.Dialogs;
import facedesk.ui.SightingKeeping;
import facedesk.ui.Texts;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Binds the choice of whether and how long faces seen as unknown are kept. */
public final class SightingsController {
    private final SightingsModel model;
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

    public SightingsController(SightingsModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        keep.setSelected(model.onProperty().get());
        days.setConverter(Shown.as(count -> texts.format("sightings.days", count)));
        days.getItems().setAll(SightingKeeping.CHOICES);
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
        if (wanted || isSure(texts.get("sightings.off"))) {
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
        if (wanted > present || isSure(texts.format("sightings.shorter", wanted))) {
            model.keepFor(wanted);
        } else {
            days.setValue(present);
        }
    }

    private boolean isSure(String consequences) {
        return dialogs.confirmRemoval(texts.get("sightings.erase"), consequences, texts.get("people.erase"));
    }
}
