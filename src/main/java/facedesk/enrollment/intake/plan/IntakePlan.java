package facedesk.enrollment.intake.plan;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who and what is to be imported, before a picture was looked at. Immutable; closing it ends the reading of its photos.
 *
 * @param people in order, everybody once, each with at least one photo
 * @param leftOut what was offered and is not looked at
 * @param source holds the photos open
 */
public record IntakePlan(List<PersonPhotos> people, List<LeftOut> leftOut, Closeable source) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IntakePlan.class);

    public IntakePlan {
        people = List.copyOf(people);
        leftOut = List.copyOf(leftOut);
    }

    /** How many photos there are. */
    public int photos() {
        return people.stream().mapToInt(person -> person.photos().size()).sum();
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            LOG.warn("The source of an import could not be closed", e);
        }
    }
}
