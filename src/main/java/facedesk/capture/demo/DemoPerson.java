package facedesk.capture.demo;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One of the people of the demo.
 *
 * @param label what to call them on screen, such as "Demo person A"
 * @param enrolled the picture for the demo gallery; empty for a stranger, who is shown but never enrolled
 * @param played the picture the demo camera plays: another one than the enrolled where there are two
 */
public record DemoPerson(String label, Optional<Path> enrolled, Path played) {
    /** Whether the demo gallery is not to know this person. */
    public boolean isStranger() {
        return enrolled.isEmpty();
    }
}
