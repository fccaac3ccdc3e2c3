package facedesk.cli.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import facedesk.enrollment.health.Finding;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A finding as commands print it.
 *
 * @param kind what it is
 * @param personIds the people it is about; of an outlier also the one it is nearer to
 * @param names theirs, in the same order
 * @param pictureIds the pictures it is about, the one to remove last
 * @param score a comparison score, where one says something
 * @param count pictures or templates, where that says something
 * @param model the network of old templates
 */
record FindingEntry(
        Finding.Kind kind,
        List<Long> personIds,
        List<String> names,
        List<Long> pictureIds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double score,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer count,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String model) {

    static FindingEntry of(Finding finding, Gallery gallery) {
        if (finding instanceof Finding.LookAlikes pair) {
            return scored(finding, gallery, List.of(pair.firstPicture(), pair.secondPicture()), pair.score());
        }
        if (finding instanceof Finding.Outlier outlier) {
            return outlier(outlier, gallery);
        }
        if (finding instanceof Finding.NearIdentical twin) {
            return scored(finding, gallery, List.of(twin.keep(), twin.remove()), twin.score());
        }
        if (finding instanceof Finding.NearLine near) {
            return scored(finding, gallery, List.of(), near.score());
        }
        if (finding instanceof Finding.TooFew few) {
            List<Long> people = finding.people();
            return new FindingEntry(
                    finding.kind(), people, names(people, gallery), List.of(), null, few.pictures(), null);
        }
        Finding.OldTemplates old = (Finding.OldTemplates) finding;
        return new FindingEntry(finding.kind(), List.of(), List.of(), List.of(), null, old.templates(), old.modelId());
    }

    private static FindingEntry outlier(Finding.Outlier outlier, Gallery gallery) {
        List<Long> people = new ArrayList<>(outlier.people());
        OptionalLong nearer = outlier.nearer();
        nearer.ifPresent(people::add);
        double score = nearer.isPresent() ? outlier.other() : outlier.own();
        return new FindingEntry(
                outlier.kind(), people, names(people, gallery), List.of(outlier.pictureId()), score, null, null);
    }

    private static FindingEntry scored(Finding finding, Gallery gallery, List<Long> pictures, double score) {
        List<Long> people = finding.people();
        return new FindingEntry(finding.kind(), people, names(people, gallery), pictures, score, null, null);
    }

    private static List<String> names(List<Long> people, Gallery gallery) {
        return people.stream()
                .map(id -> gallery.person(id).map(Person::name).orElse(""))
                .toList();
    }

    /** The kind in words. */
    static String title(Finding.Kind kind) {
        return switch (kind) {
            case LOOK_ALIKES -> "Look-alikes";
            case OUTLIER -> "Pictures unlike their person";
            case NEAR_LINE -> "Barely recognised";
            case TOO_FEW -> "Too few pictures";
            case NEAR_IDENTICAL -> "Pictures that add nothing";
            case OLD_TEMPLATES -> "Templates of other networks";
        };
    }

    /** One line for people. */
    @JsonIgnore
    String sentence() {
        String who = String.join(", ", names);
        return switch (kind) {
            case LOOK_ALIKES -> format("%s: score %.3f", who, score);
            case OUTLIER ->
                names.size() > 1
                        ? format("%s: picture %d is nearer to %s (%.3f)", names.get(0), last(), names.get(1), score)
                        : format("%s: picture %d is unlike the others (%.3f)", who, last(), score);
            case NEAR_LINE -> format("%s: %.3f on average", who, score);
            case TOO_FEW -> format("%s: %d", who, count);
            case NEAR_IDENTICAL -> format("%s: picture %d hardly differs from another (%.3f)", who, last(), score);
            case OLD_TEMPLATES -> format("%s: %d", model, count);
        };
    }

    private long last() {
        return pictureIds.get(pictureIds.size() - 1);
    }

    private static String format(String pattern, @Nullable Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
