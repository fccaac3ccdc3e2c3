package facedesk.ui.verify;

import facedesk.ui.control.FileDrop;
import facedesk.ui.control.Showing;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;

/** One side of the comparison: its face, and how to choose another picture. */
public final class FacePaneController {
    private Optional<Consumer<Path>> files = Optional.empty();
    private Runnable chooser = () -> {};

    @FXML
    private Node root;

    @FXML
    private Label title;

    @FXML
    private ImageView image;

    @FXML
    private Label hint;

    @FXML
    private Node busy;

    @FXML
    private Label caption;

    @FXML
    private Label note;

    @FXML
    private Button choose;

    @FXML
    void initialize() {
        FileDrop.install(
                root,
                count -> count == 1 && files.isPresent(),
                dropped -> files.ifPresent(taker -> taker.accept(dropped.get(0))));
    }

    /** Shows a face that cannot be chosen here. */
    void follow(FaceSide side) {
        files = Optional.empty();
        bind(side);
        offer(false);
    }

    /** Shows a face from a file, chosen by the button or dropped here. */
    void follow(PictureSide side, Runnable choosing) {
        files = Optional.of(side::read);
        chooser = choosing;
        bind(side.view());
        offer(true);
    }

    /** Goes to the button that chooses a file. */
    void focus() {
        choose.requestFocus();
    }

    private void offer(boolean offered) {
        choose.setVisible(offered);
        choose.setManaged(offered);
    }

    private void bind(FaceSide side) {
        title.setText(side.title());
        choose.setAccessibleText(side.title());
        image.imageProperty().bind(side.imageProperty());
        image.setAccessibleText(side.title());
        hint.textProperty().bind(side.hintProperty());
        caption.textProperty().bind(side.captionProperty());
        note.textProperty().bind(side.noteProperty());
        Showing.showWhile(busy, side.busyProperty());
    }

    @FXML
    void choose() {
        chooser.run();
    }
}
