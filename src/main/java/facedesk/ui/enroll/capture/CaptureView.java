package facedesk.ui.enroll.capture;

import facedesk.image.Frame;
import facedesk.ui.Texts;
import facedesk.ui.control.FrameView;
import facedesk.ui.fx.Pulse;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The moving picture with the guide over it and a badge for every look asked for. */
public final class CaptureView extends StackPane {
    private static final double GAP = 8;

    private final FrameView picture = new FrameView();
    private final CaptureGuide guide = new CaptureGuide(picture);
    private final FlowPane badges = new FlowPane(GAP, GAP);
    private final Pulse pulse = new Pulse(this::draw);
    private Supplier<@Nullable Frame> source = () -> null;

    public CaptureView() {
        badges.setAlignment(Pos.TOP_RIGHT);
        badges.setMouseTransparent(true);
        badges.getStyleClass().add("studio-badges");
        getStyleClass().add("live-picture");
        setFocusTraversable(true);
        getChildren().setAll(picture, guide, badges);
    }

    /**
     * Shows this capture.
     *
     * @param preview the newest picture, or null
     * @param mirrored whether it is shown as in a mirror
     */
    void follow(CaptureState state, Supplier<@Nullable Frame> preview, ObservableValue<Boolean> mirrored, Texts texts) {
        source = preview;
        picture.mirroredProperty().bind(mirrored);
        state.viewsProperty().addListener((property, before, now) -> {
            guide.show(now);
            badges.getChildren().setAll(Badge.of(now, texts));
        });
        state.fitsProperty().addListener((property, before, now) -> guide.fit(now));
    }

    void start() {
        pulse.start();
    }

    void stop() {
        pulse.stop();
    }

    private void draw() {
        Frame frame = source.get();
        if (frame != null) {
            picture.show(frame);
        }
    }
}
