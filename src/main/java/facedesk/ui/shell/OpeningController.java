package facedesk.ui.shell;

import facedesk.ui.DeskOpener;
import facedesk.ui.Texts;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TitledPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is seen in the screen's place while the rest of the program is opened, or when that failed. */
public final class OpeningController {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningController.class);

    private final Texts texts;
    private Runnable retry = () -> {};

    @FXML
    private ProgressIndicator progress;

    @FXML
    private Label message;

    @FXML
    private TitledPane details;

    @FXML
    private Label detailText;

    @FXML
    private Button retryButton;

    public OpeningController(Texts texts) {
        this.texts = texts;
    }

    /** What the button after a failure does. */
    void onRetry(Runnable action) {
        retry = action;
    }

    /** Says what is being done. */
    void step(DeskOpener.Step step) {
        message.setText(texts.get("opening." + step.name().toLowerCase(Locale.ROOT)));
    }

    /** Says what went wrong. */
    void failed(Exception failure) {
        String code = NoticePane.code(failure);
        LOG.error("The program could not be opened: {}", code, failure);
        progress.setVisible(false);
        progress.setManaged(false);
        message.setText(texts.get("opening.failed"));
        detailText.setText(texts.format("notice.details", texts.reason(failure), code));
        details.setVisible(true);
        retryButton.setVisible(true);
        retryButton.requestFocus();
    }

    @FXML
    void retry() {
        retry.run();
    }
}
