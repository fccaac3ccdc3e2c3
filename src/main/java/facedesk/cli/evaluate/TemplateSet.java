package facedesk.cli.evaluate;

import facedesk.evaluation.Rate;
import facedesk.evaluation.curve.DiscardCurve;
import facedesk.matching.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Templates that are all compared with each other.
 *
 * @param own by the network measured
 * @param other by the network to compare with
 * @param acquisition pictures without a usable face, of all pictures; of none where that is not known
 * @param discards what refusing poor pictures would win, where qualities are known
 */
record TemplateSet(
        List<Reference> own, Optional<List<Reference>> other, Rate acquisition, Optional<DiscardCurve> discards) {
    /** Those of the network measured whose pictures the other network has too. */
    List<Reference> ownInCommon() {
        return other.map(templates -> inCommon(own, templates)).orElse(own);
    }

    /** Those of the other network whose pictures the network measured has too. */
    Optional<List<Reference>> otherInCommon() {
        return other.map(templates -> inCommon(templates, own));
    }

    private static List<Reference> inCommon(List<Reference> templates, List<Reference> others) {
        Set<Long> pictures = others.stream().map(Reference::templateId).collect(Collectors.toSet());
        return templates.stream()
                .filter(template -> pictures.contains(template.templateId()))
                .toList();
    }
}
