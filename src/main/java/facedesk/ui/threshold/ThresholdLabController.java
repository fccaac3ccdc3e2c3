package facedesk.ui.threshold;

import facedesk.plot.file.ChartFormat;
import facedesk.ui.Desk;
import facedesk.ui.Dialogs;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Accordion;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;

/** Binds the lab's data: which are looked at, how they are got, and what is saved of them. */
public final class ThresholdLabController implements Screen {
    private final LabModel model;
    private final LabView view;
    private final Texts texts;
    private final Dialogs dialogs;

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
    private Accordion sections;

    @FXML
    private TitledPane first;

    @FXML
    private PlotsController plotsController;

    @FXML
    private LineController lineController;

    @FXML
    private MeaningController meaningController;

    @FXML
    private TitledPane pairsPane;

    @FXML
    private PairsController pairsController;

    @FXML
    private TitledPane searchPane;

    @FXML
    private SearchController searchController;

    public ThresholdLabController(Desk desk, LabModel model, LabLine line, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.view = new LabView(desk, model, line);
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        sections.setExpandedPane(first);
        plotsController.follow(view);
        lineController.follow(view);
        meaningController.follow(view);
        pairsController.follow(view, pairsPane.expandedProperty());
        searchController.follow(view, searchPane.expandedProperty());
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
    void showGallery() {
        model.showGallery();
    }

    @FXML
    void showCalibration() {
        model.showCalibration();
    }

    @FXML
    void showFolder() {
        dialogs.chooseFolder(texts.get("lab.choose.folder")).ifPresent(model::showFolder);
    }

    @FXML
    void showPairs() {
        dialogs.chooseFile(texts.get("lab.choose.pairs"))
                .ifPresent(list -> dialogs.chooseFolder(texts.get("lab.choose.pictures"))
                        .ifPresent(pictures -> model.showPairs(list, pictures)));
    }

    @FXML
    void showScoreFile() {
        dialogs.chooseFile(texts.get("lab.choose.scores")).ifPresent(model::showScoreFile);
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void savePng() {
        save(ChartFormat.PNG);
    }

    @FXML
    void saveSvg() {
        save(ChartFormat.SVG);
    }

    @FXML
    void saveCsv() {
        save(ChartFormat.CSV);
    }

    private void save(ChartFormat format) {
        dialogs.chooseSave(texts.get("lab.save.title"), "facedesk" + format.ending())
                .ifPresent(file -> plotsController.save(file, format));
    }
}
