package facedesk.ui.threshold;

import facedesk.ui.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the guided tour's card. */
public final class TourController {
    private final Texts texts;
    private @Nullable TourModel model;

    @FXML
    private VBox card;

    @FXML
    private Label step;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private Button back;

    @FXML
    private Button next;

    public TourController(Texts texts) {
        this.texts = texts;
    }

    /** Explains what the lab looks at from now on. */
    void follow(LabView view) {
        TourModel tour = new TourModel(view, texts);
        model = tour;
        title.textProperty().bind(tour.titleProperty());
        text.textProperty().bind(tour.textProperty());
        card.visibleProperty().bind(tour.stepProperty().greaterThan(0));
        card.managedProperty().bind(card.visibleProperty());
        back.disableProperty().bind(tour.stepProperty().lessThan(2));
        tour.stepProperty().addListener((property, before, now) -> show(now.intValue()));
    }

    private void show(int now) {
        step.setText(texts.format("lab.tour.step", now, TourModel.STEPS));
        next.setText(texts.get(now == TourModel.STEPS ? "lab.tour.done" : "lab.tour.next"));
    }

    /** Begins with the first step. */
    void begin() {
        if (model != null) {
            model.stepProperty().set(1);
            next.requestFocus();
        }
    }

    @FXML
    void next() {
        if (model != null) {
            model.next();
        }
    }

    @FXML
    void back() {
        if (model != null) {
            model.back();
        }
    }

    @FXML
    void end() {
        if (model != null) {
            model.end();
        }
    }
}
