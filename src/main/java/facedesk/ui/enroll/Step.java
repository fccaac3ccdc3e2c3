package facedesk.ui.enroll;

/** The steps of an enrolment, in their order. The name is {@code studio.step.<NAME>}. */
public enum Step {
    WHO,
    CONSENT,
    CAPTURE,
    REVIEW,
    DONE
}
