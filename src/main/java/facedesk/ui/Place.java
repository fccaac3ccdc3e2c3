package facedesk.ui;

import java.util.Locale;

/** The screens there are, in the order of the navigation. */
public enum Place {
    LIVE("live/Live.fxml"),
    ENROLL("enroll/Enroll.fxml"),
    PEOPLE("people/People.fxml"),
    REVIEW("review/Review.fxml"),
    HEALTH("health/Health.fxml"),
    THRESHOLDS("threshold/ThresholdLab.fxml"),
    VERIFY("verify/Verify.fxml"),
    SETTINGS("settings/Settings.fxml"),
    /** Reached from another screen, not by the navigation. */
    INTAKE("intake/Intake.fxml");

    private final String layout;

    Place(String layout) {
        this.layout = layout;
    }

    /** Path of its layout, from the package {@code facedesk.ui}. */
    public String layout() {
        return layout;
    }

    /** Whether the navigation leads to it. */
    public boolean isListed() {
        return this != INTAKE;
    }

    /** Key of its name: {@code place.live}. */
    public String key() {
        return "place." + name().toLowerCase(Locale.ROOT);
    }
}
