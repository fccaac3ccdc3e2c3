package facedesk.ui.enroll.capture;

import facedesk.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** What a capture says. */
record CaptureText(Texts texts) {
    /** The one instruction. */
    StringBinding instruction(CaptureState state) {
        return Bindings.createStringBinding(
                () -> state.runningProperty().get()
                        ? texts.get("enroll.hint." + state.hintProperty().get().name())
                        : texts.get("studio.capture.ready"),
                state.hintProperty(),
                state.runningProperty());
    }

    /** The time it has taken. */
    StringBinding elapsed(CaptureState state) {
        return Bindings.createStringBinding(
                () -> texts.format(
                        "studio.capture.seconds", state.secondsProperty().get()),
                state.secondsProperty());
    }
}
