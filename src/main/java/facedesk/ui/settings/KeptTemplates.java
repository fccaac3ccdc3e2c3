package facedesk.ui.settings;

import facedesk.ui.Dialogs;
import facedesk.ui.Texts;
import facedesk.ui.settings.NetworkModel.Kept;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The templates kept of networks that are not in use, each with a button that erases them. */
final class KeptTemplates {
    private final VBox rows;
    private final NetworkModel model;
    private final Dialogs dialogs;
    private final Texts texts;

    KeptTemplates(VBox rows, NetworkModel model, Dialogs dialogs, Texts texts) {
        this.rows = rows;
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** Keeps the rows in step, and counts anew whenever they come into view. */
    void bind() {
        model.kept().addListener((ListChangeListener<Kept>) now ->
                rows.getChildren().setAll(model.kept().stream().map(this::row).toList()));
        rows.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.refresh();
            }
        });
    }

    private Node row(Kept old) {
        Label label = new Label(texts.format("network.kept", old.network().id(), old.templates()));
        Button button = new Button(texts.get("network.kept.erase"));
        button.setOnAction(event -> erase(old));
        HBox row = new HBox(8, label, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void erase(Kept old) {
        String id = old.network().id();
        boolean sure = dialogs.confirmRemoval(
                texts.format("network.kept.erase.title", id),
                texts.format("network.kept.erase.text", id, old.templates()),
                texts.get("network.kept.erase"));
        if (sure) {
            model.erase(old);
        }
    }
}
