package facedesk.ui.intake;

import facedesk.enrollment.intake.report.Suspicion;
import facedesk.ui.Dialogs;
import facedesk.ui.Navigator;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import facedesk.ui.control.FileDrop;
import facedesk.ui.control.Showing;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What is to be imported at the left, what becomes of it at the right. */
public final class IntakeController implements Screen {
    private final IntakeModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;

    @FXML
    private DeclarationController declarationController;

    @FXML
    private ReportController reportController;

    @FXML
    private Node root;

    @FXML
    private Node sources;

    @FXML
    private Node working;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label step;

    @FXML
    private Label left;

    @FXML
    private Label summary;

    @FXML
    private Node remarksPane;

    @FXML
    private VBox remarks;

    public IntakeController(IntakeModel model, Texts texts, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    @FXML
    void initialize() {
        declarationController.follow(model.declaration());
        declarationController.lock(model.runningProperty());
        reportController.follow(model.report());
        sources.disableProperty()
                .bind(model.runningProperty().or(model.declaration().complete().not()));
        Showing.showWhile(working, model.runningProperty());
        progress.progressProperty().bind(model.progressProperty());
        step.textProperty().bind(model.stepProperty());
        left.textProperty().bind(model.leftProperty());
        Showing.showText(summary, summary, model.summaryProperty());
        Showing.showWhile(
                remarksPane, Bindings.isNotEmpty(model.suspicions()).or(Bindings.isNotEmpty(model.problems())));
        model.suspicions().addListener((ListChangeListener<Suspicion>) change -> showRemarks());
        model.problems().addListener((ListChangeListener<String>) change -> showRemarks());
        FileDrop.install(root, count -> model.isReady(), model::read);
    }

    @Override
    public void onShow() {
        declarationController.focus();
    }

    @FXML
    void chooseFolder() {
        dialogs.chooseFolder(texts.get("intake.folder")).ifPresent(this::read);
    }

    @FXML
    void chooseFile() {
        dialogs.chooseFile(texts.get("intake.file")).ifPresent(this::read);
    }

    @FXML
    void choosePictures() {
        model.read(dialogs.choosePictures());
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    private void read(Path chosen) {
        model.read(List.of(chosen));
    }

    private void showRemarks() {
        remarks.getChildren().clear();
        for (Suspicion suspicion : model.suspicions()) {
            Hyperlink link = new Hyperlink(texts.say(suspicion.phrase()));
            link.setWrapText(true);
            link.setOnAction(event -> navigator.showPerson(suspicion.added().id()));
            remarks.getChildren().add(link);
        }
        for (String problem : model.problems()) {
            Label label = new Label(problem);
            label.setWrapText(true);
            remarks.getChildren().add(label);
        }
    }
}
