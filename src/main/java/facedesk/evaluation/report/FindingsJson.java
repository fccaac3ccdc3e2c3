package facedesk.evaluation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.evaluation.bootstrap.BootstrapRates;
import facedesk.evaluation.compare.Agreement;
import facedesk.evaluation.compare.ComparedPoint;
import facedesk.evaluation.compare.ScoreComparison;
import facedesk.evaluation.identification.OpenSet;
import java.util.List;

/** What takes knowing who is who, as JSON. */
final class FindingsJson {
    private static final String BY_PERSON = "byPerson";
    private static final String IDENTIFICATION = "identification";
    private static final String COMPARISON = "comparison";

    static final List<String> FIELDS = List.of(BY_PERSON, IDENTIFICATION, COMPARISON);

    private FindingsJson() {}

    static void addTo(ObjectNode json, Findings findings, double[] targets) {
        findings.byPerson().ifPresent(rounds -> byPerson(json.putObject(BY_PERSON), rounds, targets));
        findings.searches().ifPresent(searches -> searches(json.putObject(IDENTIFICATION), searches));
        findings.comparison().ifPresent(pair -> comparison(json.putObject(COMPARISON), pair, targets));
    }

    private static void byPerson(ObjectNode json, BootstrapRates rounds, double[] targets) {
        json.put("rounds", rounds.rounds()).put("seed", rounds.seed()).put("people", rounds.people());
        rounds.eer().ifPresent(interval -> json.set("equalErrorRate", RateJson.interval(interval)));
        ArrayNode points = json.putArray("fnmrAtFmr");
        for (double target : targets) {
            rounds.fnmrAtFmr(target)
                    .ifPresent(
                            interval -> points.add(RateJson.interval(interval).put("targetFmr", target)));
        }
    }

    private static void searches(ObjectNode json, OpenSet searches) {
        json.put("people", searches.people());
        json.set("rankOneMisses", RateJson.rate(searches.rankOneMisses()));
        ObjectNode usual = json.putObject("fnirAtFpir").put("targetFpir", OpenSet.USUAL_FPIR);
        searches.atFpir(OpenSet.USUAL_FPIR)
                .ifPresentOrElse(
                        point -> {
                            usual.put("threshold", point.threshold());
                            usual.set("fpir", RateJson.rate(point.fpir()));
                            usual.set("fnir", RateJson.rate(point.fnir()));
                        },
                        () -> usual.putObject("notEnoughData")
                                .put("nonMatedSearches", searches.nonMated())
                                .put("needed", OpenSet.searchesFor(OpenSet.USUAL_FPIR)));
    }

    private static void comparison(ObjectNode json, ScoreComparison comparison, double[] targets) {
        json.put("model", comparison.second().modelId());
        json.put("genuine", comparison.first().table().genuine());
        json.put("impostor", comparison.first().table().impostor());
        ArrayNode points = json.putArray("fnmrAtFmr");
        for (double target : targets) {
            ComparedPoint point = comparison.at(target);
            ObjectNode one = points.addObject().put("targetFmr", target);
            one.set("this", RateJson.choice(point.first()));
            one.set("other", RateJson.choice(point.second()));
            point.verdict().ifPresent(verdict -> verdict(one, verdict));
        }
    }

    private static void verdict(ObjectNode json, ComparedPoint.Verdict verdict) {
        Agreement genuine = verdict.genuine();
        json.put("fnmrDifference", verdict.fnmrDifference());
        verdict.interval().ifPresent(interval -> json.setAll(RateJson.interval(interval)));
        json.put("onlyThisAccepts", genuine.onlyFirst()).put("onlyOtherAccepts", genuine.onlySecond());
        json.put("mcNemar", genuine.mcNemar());
    }
}
