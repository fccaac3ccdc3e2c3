package facedesk.enrollment;

import java.util.Optional;

/** How a person looks besides the turn of their head. */
public enum Look {
    /** As they came. */
    PLAIN(Optional.empty()),
    WITH_GLASSES(Optional.of(EnrollmentHint.GLASSES_ON)),
    WITHOUT_GLASSES(Optional.of(EnrollmentHint.GLASSES_OFF));

    private final Optional<EnrollmentHint> hint;

    Look(Optional<EnrollmentHint> hint) {
        this.hint = hint;
    }

    /** How to ask for it; empty when there is nothing to change. */
    public Optional<EnrollmentHint> hint() {
        return hint;
    }
}
