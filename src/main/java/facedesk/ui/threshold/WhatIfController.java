package facedesk.ui.threshold;

import facedesk.ui.Dates;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Binds the look at past decisions. */
public final class WhatIfController {
    private final Texts texts;
    private final Tasks tasks;
    private final Notices notices;

    @FXML
    private ComboBox<Duration> period;

    @FXML
    private Label summary;

    @FXML
    private ListView<WhatIfModel.Change> changes;

    public WhatIfController(Texts texts, Tasks tasks, Notices notices) {
        this.texts = texts;
        this.tasks = tasks;
        this.notices = notices;
    }

    @FXML
    void initialize() {
        period.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Duration value) {
                return value == null ? "" : texts.format("lab.whatif.days", value.toDays());
            }

            @Override
            public Duration fromString(String text) {
                throw new UnsupportedOperationException("Periods are not typed");
            }
        });
        period.getItems().setAll(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30));
        changes.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(WhatIfModel.@Nullable Change change, boolean empty) {
                super.updateItem(change, empty);
                setText(empty || change == null ? null : line(change));
            }
        });
    }

    private String line(WhatIfModel.Change change) {
        return texts.format(
                "lab.whatif.change",
                Dates.moment(change.time(), texts.locale()),
                change.name().isEmpty() ? texts.get("lab.whatif.gone") : change.name(),
                texts.number(change.score(), 3),
                texts.get("lab.whatif." + change.before().name().toLowerCase(Locale.ROOT)),
                texts.get("lab.whatif." + change.now().name().toLowerCase(Locale.ROOT)));
    }

    /** Looks back with the lab's threshold from now on, while anybody sees it. */
    void follow(LabView view, ObservableBooleanValue shown) {
        WhatIfModel model = new WhatIfModel(view, texts, tasks, notices, Clock.systemUTC());
        period.valueProperty().bindBidirectional(model.periodProperty());
        summary.textProperty().bind(model.summaryProperty());
        model.changesProperty()
                .addListener((property, before, now) -> changes.getItems().setAll(now));
        model.shownProperty().bind(shown);
    }
}
