package facedesk.ui.people.person;

import facedesk.gallery.Person;
import facedesk.gallery.consent.Consent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person's page asks of the screen around it. On the JavaFX thread. */
public interface PersonRequests {
    /** Closes the page. */
    void back();

    /** Leads to the camera, to take more pictures. */
    void takePictures(Person person);

    /** Lets somebody be chosen whose entry becomes one with this one. */
    void merge(Person person);

    /** Lets somebody be chosen whom these pictures are given to. */
    void give(Person person, Set<Long> pictures);

    /** Asks for a consent. */
    void consent(Person person, Optional<Consent> before);

    /** Asks where to, then writes people's own data for them. */
    void export(List<Person> people);

    /** Asks once, then erases. */
    void erase(List<Person> people);

    /** Asks once, then erases because consent was withdrawn. */
    void withdraw(Person person);
}
