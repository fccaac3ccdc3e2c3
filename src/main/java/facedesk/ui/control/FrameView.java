package facedesk.ui.control;

import facedesk.image.Frame;
import java.nio.IntBuffer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A moving picture, as large as fits and never stretched, drawn from one pixel buffer that is reused from frame to frame
 * while the size stays. On the JavaFX thread.
 */
public final class FrameView extends Region {
    private static final Bounds NOWHERE = new BoundingBox(0, 0, 0, 0);

    private final ImageView view = new ImageView();
    private final BooleanProperty mirrored = new SimpleBooleanProperty(this, "mirrored");
    private final ReadOnlyObjectWrapper<Bounds> pictureBounds = new ReadOnlyObjectWrapper<>(NOWHERE);
    private @Nullable PixelBuffer<IntBuffer> buffer;

    public FrameView() {
        getStyleClass().add("frame-view");
        getChildren().add(view);
        view.setManaged(false);
        view.setSmooth(true);
        mirrored.addListener((property, before, now) -> view.setScaleX(now ? -1 : 1));
        setMinSize(160, 120);
    }

    /** Shows a frame. Its pixels are copied before the call returns. */
    public void show(Frame frame) {
        PixelBuffer<IntBuffer> target = bufferFor(frame);
        target.updateBuffer(pixels -> {
            Images.widen(frame.bgr(), pixels.getBuffer().array());
            return null;
        });
    }

    /** Shows nothing. */
    public void clear() {
        buffer = null;
        view.setImage(null);
        requestLayout();
    }

    /** Whether left and right are exchanged, as in a mirror; the picture only, nothing laid over it. */
    public BooleanProperty mirroredProperty() {
        return mirrored;
    }

    public boolean isMirrored() {
        return mirrored.get();
    }

    public void setMirrored(boolean value) {
        mirrored.set(value);
    }

    /** Where the picture lies within this control; without size while there is none. */
    public ReadOnlyObjectProperty<Bounds> pictureBoundsProperty() {
        return pictureBounds.getReadOnlyProperty();
    }

    public Bounds getPictureBounds() {
        return pictureBounds.get();
    }

    @Override
    protected void layoutChildren() {
        PixelBuffer<IntBuffer> shown = buffer;
        if (shown == null) {
            pictureBounds.set(NOWHERE);
            return;
        }
        double scale = Math.min(getWidth() / shown.getWidth(), getHeight() / shown.getHeight());
        double width = shown.getWidth() * scale;
        double height = shown.getHeight() * scale;
        double left = snapPositionX((getWidth() - width) / 2);
        double top = snapPositionY((getHeight() - height) / 2);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(left, top);
        pictureBounds.set(new BoundingBox(left, top, width, height));
    }

    private PixelBuffer<IntBuffer> bufferFor(Frame frame) {
        PixelBuffer<IntBuffer> present = buffer;
        if (present != null && present.getWidth() == frame.width() && present.getHeight() == frame.height()) {
            return present;
        }
        IntBuffer pixels = IntBuffer.allocate(frame.width() * frame.height());
        PixelBuffer<IntBuffer> made =
                new PixelBuffer<>(frame.width(), frame.height(), pixels, PixelFormat.getIntArgbPreInstance());
        buffer = made;
        view.setImage(new WritableImage(made));
        requestLayout();
        return made;
    }
}
