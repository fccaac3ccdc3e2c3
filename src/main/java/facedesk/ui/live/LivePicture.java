package facedesk.ui.live;

import facedesk.image.Frame;
import facedesk.ui.control.FrameView;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/** The moving picture with the marks that belong on it. */
public final class LivePicture extends StackPane {
    private final FrameView view = new FrameView();
    private final FaceOverlay overlay = new FaceOverlay();
    private List<FaceMark> marks = List.of();
    private double frameWidth = 1;

    public LivePicture() {
        getStyleClass().add("live-picture");
        getChildren().addAll(view, overlay);
        overlay.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        view.pictureBoundsProperty().addListener((property, before, now) -> draw());
        overlay.widthProperty().addListener((property, before, now) -> draw());
        overlay.heightProperty().addListener((property, before, now) -> draw());
        view.mirroredProperty().addListener((property, before, now) -> draw());
    }

    /** Whether it is shown as in a mirror. */
    public BooleanProperty mirroredProperty() {
        return view.mirroredProperty();
    }

    void show(Frame frame) {
        frameWidth = frame.width();
        view.show(frame);
    }

    void mark(List<FaceMark> now) {
        marks = now;
        setAccessibleText(now.stream().map(FaceMark::title).collect(Collectors.joining(", ")));
        draw();
    }

    private void draw() {
        Bounds picture = view.getPictureBounds();
        overlay.draw(marks, picture, picture.getWidth() / frameWidth, view.isMirrored());
    }
}
