package facedesk.ui.threshold;

import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Binds the choice of a second way of scoring, and what comes of it. */
public final class CompareController {
    private final Texts texts;
    private final Tasks tasks;
    private final Notices notices;
    private final CompareText words;

    @FXML
    private ComboBox<CompareChoice> choice;

    @FXML
    private Node working;

    @FXML
    private Label verdict;

    public CompareController(Texts texts, Tasks tasks, Notices notices) {
        this.texts = texts;
        this.tasks = tasks;
        this.notices = notices;
        this.words = new CompareText(texts);
    }

    @FXML
    void initialize() {
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable CompareChoice value) {
                return value == null ? "" : words.name(value);
            }

            @Override
            public CompareChoice fromString(String text) {
                throw new UnsupportedOperationException("Choices are not typed");
            }
        });
    }

    /** Compares what the lab looks at from now on. */
    void follow(LabView view) {
        CompareModel model = new CompareModel(view, texts, tasks, notices);
        working.visibleProperty().bind(model.busyProperty());
        working.managedProperty().bind(working.visibleProperty());
        verdict.textProperty().bind(model.verdictProperty());
        view.data().addListener((property, before, now) -> offer(model));
        choice.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        offer(model);
    }

    private void offer(CompareModel model) {
        choice.getItems().setAll(model.choices());
        choice.getSelectionModel().selectFirst();
        choice.setDisable(choice.getItems().size() < 2);
    }
}
