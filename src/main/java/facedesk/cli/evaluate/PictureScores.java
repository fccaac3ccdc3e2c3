package facedesk.cli.evaluate;

import facedesk.cli.data.EmbeddedPictures;
import facedesk.evaluation.ScoredPair;
import facedesk.evaluation.report.PairList;
import java.util.List;
import java.util.Optional;

/**
 * Pictures embedded by the network measured, and perhaps by one to compare it with.
 *
 * @param own by the network measured
 * @param other by the network to compare with
 */
record PictureScores(EmbeddedPictures own, Optional<EmbeddedPictures> other) {

    ScoredList score(String name, PairList list) {
        List<ScoredPair> scored = own.score(list.pairs());
        return new ScoredList(
                name,
                list,
                scored,
                other.map(pictures -> pictures.score(list.pairs())),
                own.acquisition(list.pictures()),
                Optional.of(own.discards(scored)));
    }

    /** All pictures that have a face. */
    TemplateSet templates() {
        return new TemplateSet(
                own.references(),
                other.map(EmbeddedPictures::references),
                own.acquisition(List.copyOf(own.byPicture().keySet())),
                Optional.of(own.discards()));
    }
}
