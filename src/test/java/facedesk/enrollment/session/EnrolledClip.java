package facedesk.enrollment.session;

import facedesk.embedding.Embedding;
import facedesk.matching.Threshold;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What came of enrolling from one clip.
 *
 * @param progress where the session ended
 * @param seconds of film it took
 * @param templates of the session's pictures
 * @param firstFrame template of the first frame with a face
 * @param used frames near a picture of the session, or near the first: they prove nothing
 * @param rest embeddings of the face in all other frames
 */
record EnrolledClip(
        Path clip,
        EnrollmentProgress progress,
        double seconds,
        List<Embedding> templates,
        List<Embedding> firstFrame,
        Set<Long> used,
        List<Embedding> rest) {
    long misses(List<Embedding> enrolled, Threshold line) {
        return rest.stream()
                .filter(probe -> !line.accepts(nearest(probe, enrolled)))
                .count();
    }

    double meanScore(List<Embedding> enrolled) {
        return rest.stream()
                .mapToDouble(probe -> nearest(probe, enrolled))
                .average()
                .orElse(Double.NaN);
    }

    private static double nearest(Embedding probe, List<Embedding> enrolled) {
        return enrolled.stream().mapToDouble(probe::cosine).max().orElse(-1);
    }
}
