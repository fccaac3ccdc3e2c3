package facedesk.ui.live;

import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Screen;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import facedesk.ui.fx.Pulse;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Binds the live screen to its model. */
public final class LiveController implements Screen {
    private final LiveModel model;
    private final SourceModel source;
    private final Texts texts;
    private final Navigator navigator;
    private final Stage stage;
    private final Pulse pulse;

    @FXML
    private BorderPane root;

    @FXML
    private LivePicture picture;

    @FXML
    private Label demoLabel;

    @FXML
    private Label loading;

    @FXML
    private HBox noticeBar;

    @FXML
    private Label notice;

    @FXML
    private VBox troubleBox;

    @FXML
    private Label trouble;

    @FXML
    private VBox welcome;

    @FXML
    private ToggleButton mirror;

    @FXML
    private ToggleButton pause;

    @FXML
    private ListView<Recent> recent;

    public LiveController(LiveModel model, SourceModel source, Texts texts, Navigator navigator, Stage stage) {
        this.model = model;
        this.source = source;
        this.texts = texts;
        this.navigator = navigator;
        this.stage = stage;
        this.pulse = new Pulse(() -> model.pulse(System.nanoTime()));
    }

    @FXML
    void initialize() {
        model.frameProperty().addListener((property, before, now) -> {
            if (now != null) {
                picture.show(now);
            }
        });
        model.marksProperty().addListener((property, before, now) -> picture.mark(now));
        picture.mirroredProperty().bind(source.mirroredProperty());
        mirror.selectedProperty().bindBidirectional(source.mirroredProperty());
        pause.selectedProperty().bindBidirectional(model.pausedProperty());
        Showing.showWhile(demoLabel, source.demoProperty());
        Showing.showText(noticeBar, notice, source.noticeProperty());
        Showing.showText(troubleBox, trouble, model.troubleProperty());
        Showing.showText(loading, loading, model.loadingProperty());
        Showing.showWhile(welcome, Bindings.equal(model.peopleProperty(), 0));
        recent.setItems(model.recent());
        recent.setCellFactory(list -> new RecentCell(texts));
        recent.setPlaceholder(RecentCell.placeholder(texts));
        LiveKeys.install(root, mirror, pause, this::snapshot);
    }

    @Override
    public void onShow() {
        pulse.start();
        picture.requestFocus();
    }

    @Override
    public void onHide() {
        pulse.stop();
    }

    @FXML
    void retry() {
        model.retry();
    }

    @FXML
    void retryCamera() {
        source.retryCamera();
    }

    @FXML
    void snapshot() {
        model.snapshot();
    }

    @FXML
    void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @FXML
    void enroll() {
        navigator.show(Place.ENROLL);
    }

    @FXML
    void loadDemo() {
        model.loadDemo();
    }
}
