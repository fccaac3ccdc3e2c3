package facedesk.ui.threshold;

import facedesk.plot.file.ChartFormat;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** Binds the lab's data: which are looked at, how they are got, and what is saved of them. */
public final class ThresholdLabController implements Screen {
    private final LabModel model;
    private final LabView view;

    @FXML
    private DataController dataController;

    @FXML
    private Label message;

    @FXML
    private Node working;

    @FXML
    private ProgressBar progress;

    @FXML
    private Node save;

    @FXML
    private Node empty;

    @FXML
    private Label emptyText;

    @FXML
    private Node plots;

    @FXML
    private PlotsController plotsController;

    @FXML
    private LineController lineController;

    @FXML
    private SectionsController sectionsController;

    @FXML
    private TourController tourController;

    public ThresholdLabController(Desk desk, LabModel model, LabLine line, Texts texts, Tasks tasks, Notices notices) {
        this.model = model;
        this.view =
                new LabView(desk, model, line, new LabSets(model, texts, tasks, notices), new LiveDots(desk, tasks));
    }

    @FXML
    void initialize() {
        dataController.follow(model);
        plotsController.follow(view);
        lineController.follow(view);
        sectionsController.follow(view);
        tourController.follow(view);
        message.textProperty().bind(model.messageProperty());
        emptyText.textProperty().bind(model.messageProperty());
        progress.progressProperty().bind(model.progressProperty());
        working.visibleProperty().bind(model.busyProperty());
        working.managedProperty().bind(working.visibleProperty());
        var nothing = Bindings.createBooleanBinding(() -> view.data().get().isEmpty(), view.data());
        empty.visibleProperty().bind(nothing.and(model.busyProperty().not()));
        plots.visibleProperty().bind(nothing.not());
        message.visibleProperty().bind(nothing.not());
        save.disableProperty().bind(nothing);
    }

    @Override
    public void onShow() {
        model.begin();
    }

    @FXML
    void showCalibration() {
        model.showCalibration();
    }

    @FXML
    void explain() {
        tourController.begin();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void savePng() {
        plotsController.save(ChartFormat.PNG);
    }

    @FXML
    void saveSvg() {
        plotsController.save(ChartFormat.SVG);
    }

    @FXML
    void saveCsv() {
        plotsController.save(ChartFormat.CSV);
    }
}
