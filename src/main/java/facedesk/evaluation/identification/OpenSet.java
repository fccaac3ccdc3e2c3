package facedesk.evaluation.identification;

import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Rate;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.Support;
import facedesk.evaluation.pairs.Fusion;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.Searches;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Identification measured on a gallery, every picture being a probe twice: against the gallery without that picture, where
 * its person has others (mated), and against the gallery without its person (non-mated), as a stranger would come.
 * Immutable.
 *
 * <p>A mated search fails (FNIR) unless its own person comes first, ahead of everybody else, with a score at or above the
 * threshold. A non-mated search fails (FPIR) if anybody's score is at or above the threshold. Terms as in ISO/IEC 19795-1.
 */
public final class OpenSet {
    /** The convention by which identification is compared: FNIR at an FPIR of 0.003 (NIST FRTE 1:N). */
    public static final double USUAL_FPIR = 0.003;

    private final int people;
    private final ErrorRates searches;
    private final RateTable byPerson;

    private OpenSet(int people, SearchTally tally) {
        this.people = people;
        this.searches = new ErrorRates(tally.searches());
        this.byPerson = tally.byPerson();
    }

    /**
     * What a threshold costs in searches.
     *
     * @param threshold cosine similarity
     * @param fpir share of the non-mated searches that give a name
     * @param fnir share of the mated searches that do not give the right name
     */
    public record SearchPoint(double threshold, Rate fpir, Rate fnir) {}

    /** Searches as the program does: a person answers with the nearest template. */
    public static OpenSet of(GalleryScores gallery) {
        return of(new Searches(gallery, Fusion.BEST));
    }

    /** Runs all searches, with as many threads as the common pool has. */
    public static OpenSet of(Searches searches) {
        SearchTally tally = IntStream.range(0, searches.size())
                .parallel()
                .filter(searches::isProbe)
                .collect(SearchTally::new, (all, place) -> all.add(searches, place), SearchTally::addAll);
        return new OpenSet(searches.people(), tally);
    }

    /** Number of people in the gallery; a stranger meets one fewer. */
    public int people() {
        return people;
    }

    /** Number of non-mated searches. */
    public long nonMated() {
        return searches.impostor();
    }

    /** Number of mated searches: pictures whose person has another. */
    public long mated() {
        return searches.genuine() + searches.scores().lostGenuine();
    }

    /** False positive identification rate at the gallery's size. */
    public Rate fpir(double threshold) {
        return searches.fmr(threshold);
    }

    /** False negative identification rate at the gallery's size, rank 1. */
    public Rate fnir(double threshold) {
        return searches.frr(threshold);
    }

    /** Share of the mated searches in which somebody else comes first or level, whatever the score: 1 less rank-1 rate. */
    public Rate rankOneMisses() {
        return Rate.of(searches.scores().lostGenuine(), mated());
    }

    /**
     * Errors when a probe meets one person with all templates, which is the comparison that searches are made of: its false
     * match rate carries over to other numbers of people by the model of {@link facedesk.matching.FalsePositives}.
     */
    public RateTable byPerson() {
        return byPerson;
    }

    /**
     * The smallest threshold at which the measured FPIR is at or below a target, with both rates.
     *
     * @param fpir above 0 and below 1; {@link #USUAL_FPIR} for comparison with others
     * @return empty with fewer than {@link #searchesFor} non-mated searches or without mated ones, and where strangers have
     *     pictures equal to the gallery's
     */
    public Optional<SearchPoint> atFpir(double fpir) {
        return searches.thresholdFor("", fpir)
                .threshold()
                .filter(threshold -> mated() > 0)
                .map(found -> new SearchPoint(found.value(), fpir(found.value()), fnir(found.value())));
    }

    /** Non-mated searches it takes to claim an FPIR: 3 / FPIR. */
    public static long searchesFor(double fpir) {
        return Support.comparisonsToClaim(fpir);
    }
}
