package facedesk.cli.people;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.matching.Threshold;
import facedesk.recognition.LiveSummary;
import facedesk.recognition.LiveSummary.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a live run saw, as JSON names it. Counts of faces are per frame: a person seen in 30 frames counts 30 times.
 *
 * @param source what the source calls itself
 * @param framesWithFace analysed frames in which a face was found
 * @param named how often who was recognised, most often first
 * @param undecided faces that had not been embedded yet
 * @param times median and 95th percentile in milliseconds
 */
record LiveDocument(
        String source,
        String model,
        double threshold,
        double seconds,
        long captured,
        long previewDropped,
        long analysed,
        long framesWithFace,
        long faces,
        List<Named> named,
        long unknown,
        long unsure,
        long undecided,
        long failures,
        LiveSummary.Times times) {
    record Named(long personId, String name, boolean blocked, long faces) {}

    static LiveDocument of(String source, Threshold threshold, LiveSummary summary, Gallery people) {
        List<Named> named = summary.named().entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
                .map(entry -> named(people.person(entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
        return new LiveDocument(
                source,
                threshold.modelId(),
                threshold.value(),
                summary.seconds(),
                summary.captured(),
                summary.previewDropped(),
                summary.analysed(),
                summary.framesWithFace(),
                summary.faces(),
                named,
                summary.unknown(),
                summary.unsure(),
                summary.undecided(),
                summary.failures(),
                summary.times());
    }

    private static Named named(Optional<Person> person, long id, long faces) {
        return new Named(
                id,
                person.map(Person::name).orElse("?"),
                person.filter(Person::blocked).isPresent(),
                faces);
    }

    /** Whether somebody was recognised who is not blocked. */
    boolean admitsSomebody() {
        return named.stream().anyMatch(person -> !person.blocked());
    }

    /** The same for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(text("%s, %s, threshold %.4f: %.1f s", source, model, threshold, seconds));
        lines.add(text(
                "frames: %d captured, %d analysed (%.1f a second), %d not shown in time, %d with a face",
                captured, analysed, analysed / Math.max(seconds, 1e-9), previewDropped, framesWithFace));
        named.forEach(person ->
                lines.add(text(person.blocked() ? "  %6d  %s, blocked" : "  %6d  %s", person.faces(), person.name())));
        lines.add(text(
                "  %6d  unknown, %d unsure, %d not yet embedded, %d failed", unknown, unsure, undecided, failures));
        lines.add("milliseconds, median and 95th percentile:");
        lines.add(stage("detection", times.detection()));
        lines.add(stage("embedding, where due", times.embedding()));
        lines.add(stage("matching", times.matching()));
        lines.add(stage("together", times.total()));
        lines.add(stage("from capture to result", times.latency()));
        return lines;
    }

    private static String stage(String name, Stage stage) {
        return text("  %-24s %8.2f %8.2f", name, stage.median(), stage.p95());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
