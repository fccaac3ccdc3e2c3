package facedesk.ui.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays the figures of verification and identification side by side. */
public final class SearchController {
    private final SearchModel model;

    @FXML
    private VBox verification;

    @FXML
    private VBox identification;

    @FXML
    private GridPane growth;

    @FXML
    private VBox measured;

    @FXML
    private Label note;

    @FXML
    private Label answer;

    public SearchController(SearchModel model) {
        this.model = model;
    }

    /**
     * Speaks of the lab's threshold and data from now on.
     *
     * @param shown whether the figures are in sight
     */
    void follow(LabView view, ObservableBooleanValue shown) {
        model.figuresProperty().addListener((property, before, now) -> show(now));
        answer.textProperty().bind(model.answerProperty());
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        answer.visibleProperty().bind(answer.managedProperty());
        model.follow(view, shown);
    }

    @FXML
    void useHundred() {
        model.use(SearchGrowth.HUNDRED);
    }

    @FXML
    void useThousand() {
        model.use(SearchGrowth.THOUSAND);
    }

    private void show(Optional<SearchModel.Figures> figures) {
        fill(verification, figures.map(SearchModel.Figures::verification).orElse(List.of()));
        fill(identification, figures.map(SearchModel.Figures::identification).orElse(List.of()));
        fill(measured, figures.map(SearchModel.Figures::measured).orElse(List.of()));
        note.setText(figures.map(SearchModel.Figures::note).orElse(""));
        growth.getChildren().removeIf(node -> GridPane.getRowIndex(node) > 0);
        int row = 1;
        for (SearchGrowth size : figures.map(SearchModel.Figures::growth).orElse(List.of())) {
            growth.addRow(row++, cells(size).toArray(Node[]::new));
        }
    }

    private static List<Node> cells(SearchGrowth size) {
        List<Label> cells = List.of(
                label(size.templates()),
                hinted(label(size.named().value()), size.named().detail()),
                hinted(label(size.hundred().text()), size.hundred().hint()),
                hinted(label(size.thousand().text()), size.thousand().hint()));
        if (size.present()) {
            cells.forEach(cell -> cell.getStyleClass().add("text-bold"));
        }
        VBox named = new VBox(cells.get(1), muted(size.range()));
        return List.of(cells.get(0), named, cells.get(2), cells.get(3));
    }

    private static Label hinted(Label label, String hint) {
        if (!hint.isEmpty()) {
            label.setTooltip(new Tooltip(hint));
            label.setAccessibleHelp(hint);
        }
        return label;
    }

    private static void fill(VBox box, List<SearchLine> lines) {
        List<Node> nodes = new ArrayList<>();
        for (SearchLine line : lines) {
            Label value = label(line.value());
            value.getStyleClass().add("text-bold");
            nodes.add(new VBox(label(line.name()), value, muted(line.detail())));
        }
        box.getChildren().setAll(nodes);
    }

    private static Label muted(String text) {
        Label label = label(text);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("text-small");
        return label;
    }
}
