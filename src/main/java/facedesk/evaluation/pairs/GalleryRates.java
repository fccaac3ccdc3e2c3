package facedesk.evaluation.pairs;

import facedesk.evaluation.OperatingPoint;
import facedesk.evaluation.RateTable;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What thresholds cost among one's own people. Pictures of one person are often taken in one sitting, so the false
 * non-match rate is better here than it will be on another day; the false match rate is the more telling figure.
 *
 * @param modelId the network
 * @param people how many people were compared
 * @param pictures how many pictures were compared
 * @param table errors by threshold
 */
public record GalleryRates(String modelId, int people, int pictures, RateTable table) {
    /**
     * Pictures that are compared at most, about 8 million comparisons, which take a good part of a second. A larger gallery is
     * represented by every k-th person with all their pictures.
     */
    static final int MOST_PICTURES = 4000;

    /**
     * Measures a gallery.
     *
     * @return empty unless there are two people and one of them has two pictures
     */
    public static Optional<GalleryRates> of(String modelId, List<Reference> references) {
        return of(modelId, references, MOST_PICTURES);
    }

    static Optional<GalleryRates> of(String modelId, List<Reference> references, int mostPictures) {
        List<Reference> sample = sample(references, mostPictures);
        RateTable table = GalleryScores.of(modelId, sample).scores().table();
        if (table.genuine() == 0 || table.impostor() == 0) {
            return Optional.empty();
        }
        int people =
                (int) sample.stream().mapToLong(Reference::personId).distinct().count();
        return Optional.of(new GalleryRates(modelId, people, sample.size(), table));
    }

    private static List<Reference> sample(List<Reference> references, int most) {
        int every = (references.size() + most - 1) / most;
        Map<Long, Integer> order = new HashMap<>();
        List<Reference> sample = new ArrayList<>();
        for (Reference reference : references) {
            int number = order.computeIfAbsent(reference.personId(), id -> order.size());
            if (number % every == 0) {
                sample.add(reference);
            }
        }
        return sample;
    }

    /**
     * What a threshold costs, with n and interval.
     *
     * @throws IllegalArgumentException if the threshold is of another network
     */
    public OperatingPoint rateAt(Threshold threshold) {
        if (!modelId.equals(threshold.modelId())) {
            throw new IllegalArgumentException(
                    "Scores of " + modelId + " say nothing about thresholds of " + threshold.modelId());
        }
        return table.at(threshold);
    }
}
