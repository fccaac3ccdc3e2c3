package facedesk.ui.enroll.cue;

import facedesk.enrollment.EnrollmentHint;
import facedesk.ui.Preferences;
import facedesk.ui.Texts;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is heard, and remembers whether anything is: sounds under the key {@code enroll.sounds}, speech under
 * {@code enroll.speech}; both are off at first. On the JavaFX thread.
 */
public final class CueModel {
    private static final String SOUNDS = "enroll.sounds";
    private static final String SPEECH = "enroll.speech";

    /** Seconds for which an instruction must have stood before it is spoken. */
    private static final double STANDS = 0.5;

    private static final Set<EnrollmentHint> WRONG = EnumSet.of(EnrollmentHint.SOMEBODY_ELSE, EnrollmentHint.TOO_FEW);

    private final Cues cues;
    private final Texts texts;
    private final BooleanProperty sounds;
    private final BooleanProperty speech;
    private @Nullable EnrollmentHint standing;
    private @Nullable EnrollmentHint spoken;
    private double since;
    private int taken;

    public CueModel(SystemCues cues, Preferences preferences, Texts texts) {
        this((Cues) cues, preferences, texts);
    }

    CueModel(Cues cues, Preferences preferences, Texts texts) {
        this.cues = cues;
        this.texts = texts;
        sounds = remembered(preferences, SOUNDS);
        speech = remembered(preferences, SPEECH);
        speech.addListener((property, before, now) -> spoken = null);
    }

    /** Whether sounds are wanted. */
    public BooleanProperty soundsProperty() {
        return sounds;
    }

    /** Whether instructions are to be spoken. */
    public BooleanProperty speechProperty() {
        return speech;
    }

    /** Whether the computer can speak. */
    public boolean speaks() {
        return cues.speaks();
    }

    /** Begins anew, silently. */
    public void begin() {
        standing = null;
        spoken = null;
        taken = 0;
        cues.hush();
    }

    /** So many pictures have been taken now. */
    public void taken(int pictures) {
        if (pictures > taken && sounds.get()) {
            cues.play(Cues.Sound.TAKEN);
        }
        taken = pictures;
    }

    /** All is taken. */
    public void done() {
        cues.hush();
        if (sounds.get()) {
            cues.play(Cues.Sound.DONE);
        }
    }

    /**
     * An instruction stands.
     *
     * @param hint what the person should do
     * @param seconds of the capture so far
     */
    public void instruct(EnrollmentHint hint, double seconds) {
        if (hint != standing) {
            standing = hint;
            since = seconds;
            if (WRONG.contains(hint) && sounds.get()) {
                cues.play(Cues.Sound.WRONG);
            }
        }
        boolean worthIt = hint != EnrollmentHint.HOLD_STILL && hint != EnrollmentHint.DONE;
        if (speech.get() && worthIt && hint != spoken && seconds - since >= STANDS) {
            spoken = hint;
            cues.say(texts.get("enroll.hint." + hint.name()));
        }
    }

    private static BooleanProperty remembered(Preferences preferences, String key) {
        BooleanProperty property = new SimpleBooleanProperty(
                preferences.get(key).map(Boolean::valueOf).orElse(false));
        property.addListener((source, before, now) -> preferences.put(key, Boolean.toString(now)));
        return property;
    }
}
