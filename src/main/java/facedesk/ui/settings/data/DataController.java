package facedesk.ui.settings.data;

import facedesk.ui.Dialogs;
import facedesk.ui.RetentionLead;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import facedesk.ui.settings.data.DataModel.Found;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Binds backing up and bringing back, and how far ahead the end of retention is warned of. */
public final class DataController {
    private final DataModel model;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private Node root;

    @FXML
    private Button backUp;

    @FXML
    private Button restore;

    @FXML
    private Label last;

    @FXML
    private Node working;

    @FXML
    private Label doing;

    @FXML
    private ProgressBar progress;

    @FXML
    private ChoiceBox<@Nullable Integer> lead;

    public DataController(DataModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        backUp.disableProperty().bind(model.busyProperty());
        restore.disableProperty().bind(model.busyProperty());
        last.textProperty().bind(model.lastProperty());
        Showing.showWhile(working, model.busyProperty());
        doing.textProperty().bind(model.doingProperty());
        progress.progressProperty().bind(model.progressProperty());
        lead.setConverter(new Days());
        lead.getItems().setAll(RetentionLead.CHOICES);
        lead.setValue(model.leadDays());
        lead.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.setLeadDays(now);
            }
        });
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.refresh();
            }
        });
    }

    @FXML
    void backUp() {
        dialogs.chooseSave(texts.get("data.backup.title"), model.suggestion()).ifPresent(model::backUp);
    }

    @FXML
    void restore() {
        dialogs.chooseFile(texts.get("data.restore.choose")).ifPresent(file -> model.check(file, this::ask));
    }

    private void ask(Found found) {
        if (dialogs.confirmRemoval(
                model.question(found), model.consequences(found), texts.get("data.restore.action"))) {
            model.restore(found);
        }
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    /** Days in words; they are chosen, never typed. */
    private final class Days extends StringConverter<@Nullable Integer> {
        @Override
        public String toString(@Nullable Integer days) {
            return days == null ? "" : texts.format("settings.scores.days", days);
        }

        @Override
        public @Nullable Integer fromString(String ignored) {
            return null;
        }
    }
}
