package facedesk.enrollment.health;

import facedesk.gallery.Mark;
import facedesk.gallery.PersonOverview;
import facedesk.matching.Threshold;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What concerns people as wholes. Stateless but for what it is given. */
record PeopleFindings(GalleryState state, Threshold line, HealthLimits limits) {
    /** Nearest first, without those that somebody found to be different. */
    List<Finding.LookAlikes> lookAlikes(Comparisons comparisons) {
        Set<Mark> known = new HashSet<>(state.marks());
        return comparisons.lookAlikes().stream()
                .map(pair -> new Finding.LookAlikes(
                        comparisons.person(pair.first()),
                        comparisons.person(pair.second()),
                        comparisons.picture(pair.first()),
                        comparisons.picture(pair.second()),
                        pair.score()))
                .filter(pair -> !known.contains(new Mark.LookAlike(pair.first(), pair.second())))
                .toList();
    }

    /** Fewest first; demo people come with one picture on purpose. */
    List<Finding.TooFew> tooFew() {
        return state.people().stream()
                .filter(each -> !each.person().demo() && each.pictures() < limits.enoughPictures())
                .sorted(Comparator.comparingInt(PersonOverview::pictures))
                .map(each -> new Finding.TooFew(each.person().id(), each.pictures()))
                .toList();
    }

    List<Finding.OldTemplates> oldTemplates() {
        return state.templates().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(line.modelId()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Finding.OldTemplates(entry.getKey(), entry.getValue()))
                .toList();
    }
}
