package facedesk.ui.intake;

import facedesk.enrollment.Shot;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeRow.Fate;
import facedesk.ui.Dialogs;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The table of files, and the faces of a group picture below it. */
public final class ReportController {
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML
    private TableView<IntakeRow> table;

    @FXML
    private TableColumn<IntakeRow, String> person;

    @FXML
    private TableColumn<IntakeRow, String> file;

    @FXML
    private TableColumn<IntakeRow, Fate> fate;

    @FXML
    private TableColumn<IntakeRow, String> why;

    @FXML
    private CheckBox onlyOpen;

    @FXML
    private Button save;

    @FXML
    private Node choice;

    @FXML
    private Label question;

    @FXML
    private FlowPane faces;

    public ReportController(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        person.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().who().name()));
        person.setCellFactory(column -> new WhyCell());
        file.setCellFactory(column -> new FileCell());
        file.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().file()));
        fate.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().fate()));
        fate.setCellFactory(column -> new FateCell(texts));
        why.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(texts.say(row.getValue().why())));
        why.setCellFactory(column -> new WhyCell());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !faces.getChildren().isEmpty()) {
                faces.getChildren().get(0).requestFocus();
            }
        });
    }

    /** Shows a report. */
    void follow(ReportModel model) {
        table.setItems(model.shown());
        onlyOpen.selectedProperty().bindBidirectional(model.onlyOpenProperty());
        save.setOnAction(event -> dialogs.chooseSave(texts.get("intake.save"), texts.get("intake.save.file"))
                .ifPresent(model::save));
        save.disableProperty().bind(Bindings.isEmpty(model.all()));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> model.chosenProperty()
                .set(now));
        model.chosenProperty().addListener((property, before, now) -> select(now));
        Showing.showWhile(choice, Bindings.isNotEmpty(model.faces()));
        model.faces().addListener((ListChangeListener<Shot>) change -> showFaces(model));
    }

    private void select(@Nullable IntakeRow row) {
        if (row != null && row != table.getSelectionModel().getSelectedItem()) {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
    }

    private void showFaces(ReportModel model) {
        IntakeRow row = model.chosenProperty().get();
        question.setText(
                row == null ? "" : texts.format("intake.choose", row.who().name(), row.file()));
        faces.getChildren().clear();
        for (Shot shot : model.faces()) {
            int number = faces.getChildren().size() + 1;
            faces.getChildren().add(new FaceButton(shot, number, texts, () -> model.take(shot)));
        }
        if (row != null) {
            table.scrollTo(row);
        }
    }
}
