package facedesk.ui.shell;

import facedesk.ui.Notices;
import facedesk.ui.Texts;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One message at a time at the lower edge of the screen; errors stay until closed, others go by themselves. */
final class NoticePane implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(NoticePane.class);
    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(12);

    private final Pane host;
    private final Texts texts;
    private final PauseTransition timer = new PauseTransition();

    NoticePane(Pane host, Texts texts) {
        this.host = host;
        this.texts = texts;
        host.setVisible(false);
        timer.setOnFinished(event -> hide());
    }

    @Override
    public void say(String message) {
        show("fth-check-circle", message, SHORT);
    }

    @Override
    public void sayWithUndo(String message, Runnable undo) {
        show("fth-check-circle", message, LONG, button(texts.get("notice.undo"), undo));
    }

    @Override
    public void offer(String message, String action, Runnable answer) {
        show("fth-info", message, LONG, button(action, answer));
    }

    @Override
    public void ask(String message, String action, Runnable answer) {
        show("fth-info", message, Duration.INDEFINITE, button(action, answer));
    }

    private Button button(String action, Runnable answer) {
        Button button = new Button(action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            hide();
            answer.run();
        });
        return button;
    }

    @Override
    public void error(String message, Throwable cause) {
        String code = code(cause);
        LOG.warn("Shown as {}", code, cause);
        Label details = new Label(texts.format("notice.details", texts.reason(cause), code));
        details.setWrapText(true);
        details.getStyleClass().addAll("text-small", "text-muted");
        details.setManaged(false);
        details.setVisible(false);
        Hyperlink more = new Hyperlink(texts.get("notice.more"));
        more.setOnAction(event -> {
            details.setVisible(!details.isVisible());
            details.setManaged(details.isVisible());
        });
        show("fth-alert-triangle", message, Duration.INDEFINITE, more);
        ((VBox) host.getChildren().get(0)).getChildren().add(details);
    }

    /** A short code that stays the same for the same fault, to search for: where it was thrown, boiled down. */
    static String code(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        int hash = (cause.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "FD-%05X", hash & 0xFFFFF);
    }

    private void show(String icon, String message, Duration time, Node... actions) {
        Label label = new Label(message, new FontIcon(icon));
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(actions);
        row.getChildren().add(closeButton());
        VBox card = new VBox(4, row);
        card.getStyleClass().add("notice");
        host.getChildren().setAll(card);
        host.setVisible(true);
        timer.stop();
        if (!time.isIndefinite()) {
            timer.setDuration(time);
            timer.playFromStart();
        }
    }

    private Button closeButton() {
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(texts.get("dialog.close"));
        close.setOnAction(event -> hide());
        return close;
    }

    private void hide() {
        timer.stop();
        host.setVisible(false);
        host.getChildren().clear();
    }
}
