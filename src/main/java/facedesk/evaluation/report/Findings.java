package facedesk.evaluation.report;

import facedesk.evaluation.bootstrap.BootstrapRates;
import facedesk.evaluation.compare.ScoreComparison;
import facedesk.evaluation.identification.OpenSet;
import java.util.Optional;

/**
 * What an evaluation found that takes knowing who is who; each empty where it was not asked for or cannot be told.
 *
 * @param byPerson intervals from a bootstrap by person
 * @param searches identification, where every picture was compared with every other
 * @param comparison another network on the same pairs
 */
public record Findings(
        Optional<BootstrapRates> byPerson, Optional<OpenSet> searches, Optional<ScoreComparison> comparison) {
    /** Nothing was asked for. */
    public static final Findings NONE = new Findings(Optional.empty(), Optional.empty(), Optional.empty());
}
