package facedesk.ui.enroll;

import facedesk.enrollment.Shot;
import facedesk.image.Frame;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.control.FrameView;
import facedesk.ui.fx.Pulse;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The live picture with the guide, the instruction and the gauges. */
public final class CaptureController {
    private final Texts texts;
    private final SourceModel source;
    private final FrameView picture = new FrameView();
    private final PoseGuide guide = new PoseGuide(picture);
    private final Pulse pulse = new Pulse(this::draw);
    private @Nullable CaptureModel model;

    @FXML
    private StackPane view;

    @FXML
    private Label instruction;

    @FXML
    private HBox gauges;

    public CaptureController(Texts texts, SourceModel source) {
        this.texts = texts;
        this.source = source;
    }

    /** Shows this capture. */
    void follow(CaptureModel capture) {
        model = capture;
        view.getChildren().setAll(picture, guide);
        picture.mirroredProperty().bind(source.mirroredProperty());
        capture.shots().addListener((ListChangeListener<Shot>) change -> guide.show(capture.shots()));
        capture.gauges().addListener((ListChangeListener<Gauge>) change -> showGauges(capture));
        instruction
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> instruction(capture),
                        capture.hintProperty(),
                        capture.runningProperty(),
                        capture.completeProperty()));
    }

    /** Begins to draw. */
    void start() {
        pulse.start();
    }

    /** Stops drawing. */
    void stop() {
        pulse.stop();
    }

    private void draw() {
        Frame frame = model == null ? null : model.preview();
        if (frame != null) {
            picture.show(frame);
        }
    }

    private String instruction(CaptureModel capture) {
        if (!capture.runningProperty().get()) {
            return texts.get("enroll.begin");
        }
        return texts.get("enroll.hint." + capture.hintProperty().get().name());
    }

    private void showGauges(CaptureModel capture) {
        gauges.getChildren().setAll(capture.gauges().stream().map(this::gauge).toList());
    }

    private VBox gauge(Gauge gauge) {
        String name = texts.get("enroll.gauge." + gauge.kind().name());
        Label label = new Label(
                gauge.isEnough()
                        ? name
                        : texts.get("enroll.hint." + gauge.against().name()));
        label.getStyleClass().add("text-small");
        label.setWrapText(true);
        ProgressBar bar = new ProgressBar(gauge.share());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(name);
        bar.getStyleClass().add(gauge.isEnough() ? "success" : "warning");
        VBox box = new VBox(4, label, bar);
        box.setAlignment(Pos.BOTTOM_LEFT);
        box.setPrefWidth(160);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
