package facedesk.ui;

/** Leads from one screen to another without the two seeing each other. On the JavaFX thread. */
public interface Navigator {
    /** Shows a screen. */
    void show(Place place);

    /** Shows the People screen with this person chosen. */
    void showPerson(long personId);

    /** The person last asked for by {@link #showPerson}, handed out once; -1 when there is none. */
    long takePerson();
}
