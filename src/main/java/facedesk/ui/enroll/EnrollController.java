package facedesk.ui.enroll;

import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.Shot;
import facedesk.ui.Dialogs;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Name, camera and photos; what comes of them is shown above. */
public final class EnrollController implements Screen {
    private final EnrollModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;

    @FXML
    private CaptureController captureController;

    @FXML
    private OutcomeController outcomeController;

    @FXML
    private TextField name;

    @FXML
    private Button start;

    @FXML
    private Button save;

    @FXML
    private Node root;

    @FXML
    private Node form;

    @FXML
    private ShotStrip strip;

    @FXML
    private VBox refused;

    @FXML
    private Node reading;

    @FXML
    private ProgressBar progress;

    @FXML
    private Node working;

    public EnrollController(EnrollModel model, Texts texts, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    @FXML
    void initialize() {
        captureController.follow(model.capture());
        name.textProperty().bindBidirectional(model.nameProperty());
        start.disableProperty().bind(model.named().not());
        start.textProperty()
                .bind(Bindings.when(model.capture().runningProperty())
                        .then(texts.get("enroll.restart"))
                        .otherwise(texts.get("enroll.start")));
        save.disableProperty().bind(model.savable().not());
        form.disableProperty().bind(model.over());
        model.savedProperty().addListener((property, before, now) -> name.requestFocus());
        PhotoDrop.install(root, model.photos());
        Showing.showWhile(reading, model.photos().busyProperty());
        progress.progressProperty().bind(model.photos().progressProperty());
        working.visibleProperty().bind(model.savingProperty());
        model.shots().addListener((ListChangeListener<Shot>) change -> showShots());
        model.photos().refused().addListener((ListChangeListener<PhotoResult>) change -> showRefused());
        outcomeController.follow(model);
        showShots();
    }

    @Override
    public void onShow() {
        model.capture().open();
        captureController.start();
        name.requestFocus();
    }

    @Override
    public void onHide() {
        captureController.stop();
        model.capture().close();
    }

    @FXML
    void begin() {
        if (model.named().get()) {
            model.capture().start();
        }
    }

    @FXML
    void choosePhotos() {
        model.photos().read(dialogs.choosePictures());
    }

    @FXML
    void importMany() {
        navigator.show(Place.INTAKE);
    }

    @FXML
    void cancelPhotos() {
        model.photos().cancel();
    }

    @FXML
    void save() {
        model.save();
    }

    private void showShots() {
        strip.show(model.shots(), texts, model::drop);
    }

    private void showRefused() {
        refused.getChildren()
                .setAll(model.photos().refused().stream()
                        .map(result -> new RefusedRow(result, texts, model.photos()))
                        .toList());
    }
}
