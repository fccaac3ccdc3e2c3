package facedesk.ui.health;

import facedesk.ui.EnrollmentRequests;
import facedesk.ui.Navigator;
import facedesk.ui.Place;

/**
 * Leads to where a finding is mended by hand. On the JavaFX thread.
 *
 * @param navigator between the screens
 * @param requests what the enrolment screen is asked for
 */
record WaysOn(Navigator navigator, EnrollmentRequests requests) {
    /** Where somebody gets more pictures. */
    void morePictures(long personId) {
        requests.request(personId);
        navigator.show(Place.ENROLL);
    }

    /** The person with all pictures. */
    void person(long personId) {
        navigator.showPerson(personId);
    }
}
