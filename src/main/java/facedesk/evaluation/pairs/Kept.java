package facedesk.evaluation.pairs;

import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which templates of an earlier gallery are still there, unchanged.
 *
 * @param oldPlaces their places then, ascending
 * @param ordered the templates now: the unchanged ones in their old order, then the others by person
 */
record Kept(int[] oldPlaces, List<Reference> ordered) {
    static Kept of(List<Reference> before, List<Reference> now) {
        Map<Long, Reference> left = new LinkedHashMap<>();
        now.stream()
                .sorted(Comparator.comparingLong(Reference::personId).thenComparingLong(Reference::templateId))
                .forEach(reference -> left.put(reference.templateId(), reference));
        List<Reference> ordered = new ArrayList<>();
        int[] oldPlaces = IntStream.range(0, before.size())
                .filter(place -> isUnchanged(
                        before.get(place), left.get(before.get(place).templateId())))
                .peek(place -> ordered.add(left.remove(before.get(place).templateId())))
                .toArray();
        ordered.addAll(left.values());
        return new Kept(oldPlaces, ordered);
    }

    private static boolean isUnchanged(Reference old, @Nullable Reference now) {
        return now != null && now.embedding().equals(old.embedding());
    }

    int size() {
        return oldPlaces.length;
    }

    int oldPlace(int row) {
        return oldPlaces[row];
    }

    /** The scores of a kept row with the kept ones before it; the very same array where nothing before it has gone. */
    float[] pick(int row, float[] scores) {
        if (oldPlaces[row] == row) {
            return scores;
        }
        float[] picked = new float[row];
        for (int i = 0; i < row; i++) {
            picked[i] = scores[oldPlaces[i]];
        }
        return picked;
    }
}
