package facedesk.ui;

import java.util.OptionalLong;

/**
 * Lets a screen ask for more pictures of somebody enrolled: {@code requests.request(id); navigator.show(Place.ENROLL)}. The
 * newest request counts and is handed out once. On the JavaFX thread.
 */
public final class EnrollmentRequests {
    private OptionalLong wanted = OptionalLong.empty();

    /** Wants the enrolment screen to add pictures to this person when it is shown next. */
    public void request(long personId) {
        wanted = OptionalLong.of(personId);
    }

    /** Whose pictures are wanted; empty when nobody asked since the last call. */
    public OptionalLong take() {
        OptionalLong person = wanted;
        wanted = OptionalLong.empty();
        return person;
    }
}
