package facedesk.app.desk;

import facedesk.embedding.Embedding;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.gallery.Gallery;
import facedesk.matching.Reference;
import facedesk.ui.Rescoring.Rescored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the templates of two networks together, picture by picture. */
final class SecondOpinions {
    private SecondOpinions() {}

    /** A gallery's pictures that have a template of both networks. */
    static Rescored ofGallery(GalleryScores scores, String other, Gallery gallery) {
        return ofReferences(scores.scores().modelId(), scores.references(), other, gallery.references(other));
    }

    /** Pictures with a template of both networks, known by their template ids. */
    static Rescored ofReferences(String modelId, List<Reference> first, String other, List<Reference> second) {
        Map<Long, Embedding> byPicture = new HashMap<>();
        second.forEach(reference -> byPicture.put(reference.templateId(), reference.embedding()));
        List<Reference> common = first.stream()
                .filter(reference -> byPicture.containsKey(reference.templateId()))
                .toList();
        List<Reference> others = common.stream()
                .flatMap(reference -> Optional.ofNullable(byPicture.get(reference.templateId()))
                        .map(found -> new Reference(reference.personId(), reference.templateId(), found))
                        .stream())
                .toList();
        return new Rescored(
                GalleryScores.of(modelId, common).scores(),
                GalleryScores.of(other, others).scores());
    }
}
