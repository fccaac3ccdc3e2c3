package facedesk.ui;

/**
 * Leads to where a person can get more pictures. On the JavaFX thread.
 *
 * @param navigator between the screens
 */
public record EnrollmentWish(Navigator navigator) {
    /** Where pictures can be added to somebody. */
    public void morePictures(long personId) {
        navigator.showPerson(personId);
    }

    /** The person with all pictures. */
    public void show(long personId) {
        navigator.showPerson(personId);
    }
}
