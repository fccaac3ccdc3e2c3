package facedesk.ui.verify;

import facedesk.ui.Desk;
import facedesk.ui.Dialogs;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import facedesk.ui.control.FileDrop;
import facedesk.ui.control.Showing;
import facedesk.ui.fx.Pulse;
import facedesk.ui.verify.VerifyModel.Way;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Binds the Verify screen to its model. */
public final class VerifyController implements Screen {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final KeyCombination OPEN = KeyCombination.keyCombination("Shortcut+O");

    private final VerifyModel model;
    private final Reasons words;
    private final Dialogs dialogs;
    private final Pulse pulse;

    @FXML
    private Node root;

    @FXML
    private ToggleButton pictures;

    @FXML
    private ToggleButton camera;

    @FXML
    private ClaimController claimController;

    @FXML
    private FacePaneController leftController;

    @FXML
    private FacePaneController rightController;

    @FXML
    private DecisionController decisionController;

    @FXML
    private Node why;

    @FXML
    private VBox reasons;

    public VerifyController(VerifyModel model, Desk desk, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.words = new Reasons(desk, model, texts);
        this.dialogs = dialogs;
        this.pulse = new Pulse(() -> model.pulse(System.nanoTime()));
    }

    @FXML
    void initialize() {
        pictures.setOnAction(event -> go(Way.PICTURES));
        camera.setOnAction(event -> go(Way.CAMERA));
        model.wayProperty().addListener((property, before, now) -> showWay(now));
        showWay(model.wayProperty().get());
        claimController.follow(model.claim());
        decisionController.follow(model, words);
        words.sentences().addListener((ListChangeListener<String>) change -> showReasons());
        Showing.showWhile(why, Bindings.isNotEmpty(words.sentences()));
        showReasons();
        FileDrop.install(root, files -> true, model::take);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void onShow() {
        model.open();
        pulse.start();
        if (model.wayProperty().get() == Way.PICTURES) {
            leftController.focus();
        } else {
            claimController.find();
        }
    }

    @Override
    public void onHide() {
        pulse.stop();
        model.close();
    }

    private void go(Way way) {
        model.wayProperty().set(way);
        showWay(way);
    }

    private void showWay(Way way) {
        boolean files = way == Way.PICTURES;
        pictures.setSelected(files);
        camera.setSelected(!files);
        claimController.show(!files);
        if (files) {
            leftController.follow(model.first(), () -> choose(model.first()));
            rightController.follow(model.second(), () -> choose(model.second()));
        } else {
            leftController.follow(model.claim().view());
            rightController.follow(model.camera().view());
        }
    }

    private void choose(PictureSide side) {
        dialogs.choosePictures().stream().findFirst().ifPresent(side::read);
    }

    private void showReasons() {
        reasons.getChildren()
                .setAll(words.sentences().stream()
                        .map(VerifyController::wrapped)
                        .toList());
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            go(Way.CAMERA);
            claimController.find();
            event.consume();
        } else if (OPEN.match(event)) {
            model.take(dialogs.choosePictures());
            event.consume();
        }
    }
}
