package facedesk.cli.people;

import facedesk.detection.Face;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.matching.Candidate;
import facedesk.matching.Decision;
import facedesk.matching.Outcome;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A face with what it comes to, as JSON names it. The nearest person is named only where the face was accepted.
 *
 * @param box x, y, width, height in pixels
 * @param outcome ACCEPTED, UNSURE or UNKNOWN
 * @param personId who, if accepted
 * @param name who, if accepted
 * @param blocked whether they are to be refused although they are recognised; false unless accepted
 * @param score of the nearest person; null for an empty gallery
 * @param runnerUp score of the nearest other person; null with fewer than two people
 * @param margin score less runner-up; null without a runner-up
 * @param quality overall quality of the picture, 0..1
 */
record IdentifiedFace(
        double[] box,
        Outcome outcome,
        @Nullable Long personId,
        @Nullable String name,
        boolean blocked,
        @Nullable Double score,
        @Nullable Double runnerUp,
        @Nullable Double margin,
        double quality) {
    static IdentifiedFace of(Face face, Decision decision, Gallery people) {
        Optional<Person> person = decision.accepted().flatMap(candidate -> people.person(candidate.personId()));
        Optional<Double> second = decision.identification().runnerUp().map(Candidate::score);
        return new IdentifiedFace(
                new double[] {
                    Math.round(face.box().x()),
                    Math.round(face.box().y()),
                    Math.round(face.box().width()),
                    Math.round(face.box().height())
                },
                decision.outcome(),
                person.map(Person::id).orElse(null),
                person.map(Person::name).orElse(null),
                person.filter(Person::blocked).isPresent(),
                decision.identification().best().map(Candidate::score).orElse(null),
                second.orElse(null),
                second.isPresent() ? decision.identification().margin() : null,
                face.quality().overall());
    }

    /** Whether this is somebody who is recognised and not blocked. */
    boolean isAdmitted() {
        return name != null && !blocked;
    }

    /** One line for people. */
    String sentence(double threshold) {
        String who = name == null ? outcome.name().toLowerCase(Locale.ROOT) : blocked ? name + ", blocked" : name;
        String scores = score == null
                ? "the gallery is empty"
                : String.format(Locale.ROOT, "score %.4f, threshold %.4f", score, threshold);
        String second =
                runnerUp == null ? "" : String.format(Locale.ROOT, ", runner-up %.4f, margin %.4f", runnerUp, margin);
        return String.format(Locale.ROOT, "%s (%s%s) at %.0f,%.0f", who, scores, second, box[0], box[1]);
    }
}
