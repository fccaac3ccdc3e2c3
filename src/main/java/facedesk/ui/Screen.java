package facedesk.ui;

/**
 * What the shell asks of a screen's controller. All calls are on the JavaFX thread. A screen is made once, when first
 * shown, and kept.
 */
public interface Screen {
    /** The screen has come into the window: begin whatever costs time or power, and take the keyboard's focus. */
    default void onShow() {}

    /** The screen has left the view: stop what {@link #onShow()} began. */
    default void onHide() {}
}
