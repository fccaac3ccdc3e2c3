package facedesk.ui.enroll.capture;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Asks once before pictures below the limits are taken. */
public final class InsistController {
    private Runnable insist = () -> {};

    @FXML
    private Node root;

    @FXML
    private Button no;

    @FXML
    void initialize() {
        root.setVisible(false);
    }

    /** @param action when it is wanted after all */
    void onYes(Runnable action) {
        insist = action;
    }

    void ask() {
        root.setVisible(true);
        no.requestFocus();
    }

    @FXML
    void no() {
        root.setVisible(false);
    }

    @FXML
    void yes() {
        root.setVisible(false);
        insist.run();
    }
}
