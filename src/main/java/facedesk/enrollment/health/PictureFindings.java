package facedesk.enrollment.health;

import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What concerns single pictures, and how the pictures of a person go together. Stateless but for what it is given. */
record PictureFindings(GalleryState state, Comparisons comparisons, Threshold line, HealthLimits limits) {
    /** The least like their person first. */
    List<Finding.Outlier> outliers() {
        List<Finding.Outlier> found = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            double own = comparisons.bestOwn(i);
            double other = comparisons.bestOther(i);
            boolean nearer = other > own && other >= line.value() && fitsWorse(i);
            boolean strange = own < line.value() - limits.strange();
            if (own != Double.NEGATIVE_INFINITY && (nearer || strange) && !isHalfOfTwo(i, nearer)) {
                OptionalLong whose =
                        other > own ? OptionalLong.of(comparisons.person(comparisons.other(i))) : OptionalLong.empty();
                found.add(new Finding.Outlier(comparisons.person(i), comparisons.picture(i), own, whose, other));
            }
        }
        found.sort(Comparator.comparingDouble(Finding.Outlier::own));
        return found;
    }

    /**
     * Of two pictures of different people that are nearest to each other, the one that goes with its own less well is the
     * wrong one: a single picture of somebody else would make outliers of all of theirs otherwise.
     */
    private boolean fitsWorse(int template) {
        return comparisons.bestOwn(template) <= comparisons.bestOwn(comparisons.other(template));
    }

    /** Of two pictures that are unlike each other, the better is taken for the person's, unless it is nearer to another. */
    private boolean isHalfOfTwo(int template, boolean nearer) {
        int first = comparisons.firstOf(template);
        boolean two = (template == first
                ? isOf(first, template + 1) && !isOf(first, template + 2)
                : template == first + 1 && !isOf(first, template + 1));
        if (nearer || !two) {
            return false;
        }
        int twin = template == first ? template + 1 : first;
        double mine = quality(template);
        double theirs = quality(twin);
        return mine > theirs || (mine == theirs && template < twin);
    }

    private boolean isOf(int first, int template) {
        return template < comparisons.size() && comparisons.firstOf(template) == first;
    }

    /** The lowest first; pictures that are probably somebody else's say nothing about the person. */
    List<Finding.NearLine> nearLine(List<Finding.Outlier> outliers) {
        Set<Long> strange = pictures(outliers);
        Map<Long, List<Double>> byPerson = new HashMap<>();
        for (int i = 0; i < comparisons.size(); i++) {
            if (comparisons.bestOwn(i) != Double.NEGATIVE_INFINITY && !strange.contains(comparisons.picture(i))) {
                byPerson.computeIfAbsent(comparisons.person(i), absent -> new ArrayList<>())
                        .add(comparisons.bestOwn(i));
            }
        }
        return byPerson.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Finding.NearLine(entry.getKey(), mean(entry.getValue())))
                .filter(each -> each.score() < line.value() + limits.nearLine())
                .sorted(Comparator.comparingDouble(Finding.NearLine::score)
                        .thenComparingLong(Finding.NearLine::personId))
                .toList();
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(score -> score).average().orElseThrow();
    }

    /**
     * Nearest first. Of pictures that hardly differ the best is kept, and each other goes for one that is kept, so that
     * all can be removed together.
     */
    List<Finding.NearIdentical> nearIdentical(List<Finding.Outlier> outliers) {
        Set<Long> strange = pictures(outliers);
        Map<Integer, Map<Integer, Float>> alike = new HashMap<>();
        for (ClosePairs.Pair pair : comparisons.twins()) {
            alike.computeIfAbsent(pair.first(), absent -> new HashMap<>()).put(pair.second(), pair.score());
            alike.computeIfAbsent(pair.second(), absent -> new HashMap<>()).put(pair.first(), pair.score());
        }
        alike.keySet().removeIf(template -> strange.contains(comparisons.picture(template)));
        Map<Integer, Double> quality = new HashMap<>();
        alike.keySet().forEach(template -> quality.put(template, quality(template)));
        List<Integer> bestFirst = quality.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Set<Integer> kept = new HashSet<>();
        List<Finding.NearIdentical> found = new ArrayList<>();
        for (int template : bestFirst) {
            int twin = nearestKept(alike.getOrDefault(template, Map.of()), kept);
            if (twin < 0) {
                kept.add(template);
            } else {
                found.add(new Finding.NearIdentical(
                        comparisons.person(template),
                        comparisons.picture(twin),
                        comparisons.picture(template),
                        alike.getOrDefault(template, Map.of()).getOrDefault(twin, 0f)));
            }
        }
        found.sort(Comparator.comparingDouble((Finding.NearIdentical each) -> -each.score()));
        return found;
    }

    private static int nearestKept(Map<Integer, Float> alike, Set<Integer> kept) {
        return alike.entrySet().stream()
                .filter(entry -> kept.contains(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private double quality(int template) {
        return state.quality().applyAsDouble(comparisons.picture(template));
    }

    private static Set<Long> pictures(List<Finding.Outlier> outliers) {
        return outliers.stream().map(Finding.Outlier::pictureId).collect(Collectors.toSet());
    }
}
