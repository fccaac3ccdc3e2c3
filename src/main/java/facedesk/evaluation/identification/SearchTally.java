package facedesk.evaluation.identification;

import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.pairs.Searches;

/** Collects what searches find. Not thread-safe. */
final class SearchTally {
    private final RateTable.Builder byPerson = new RateTable.Builder();
    private final ScoreSet.Builder searches = new ScoreSet.Builder();

    /** Searches with one probe: its own person's score is the mated search, the highest other one a stranger's. */
    void add(Searches all, int place) {
        float[] scores = all.search(place);
        int own = all.person(place);
        float highest = Float.NEGATIVE_INFINITY;
        for (int person = 0; person < scores.length; person++) {
            if (!Float.isNaN(scores[person])) {
                byPerson.add(person == own, scores[person]);
                highest = person == own ? highest : Math.max(highest, scores[person]);
            }
        }
        if (highest > Float.NEGATIVE_INFINITY) {
            searches.add(false, highest);
        }
        if (scores[own] > highest) {
            searches.add(true, scores[own]);
        } else if (!Float.isNaN(scores[own])) {
            searches.lost(true);
        }
    }

    void addAll(SearchTally other) {
        byPerson.addAll(other.byPerson);
        searches.addAll(other.searches);
    }

    RateTable byPerson() {
        return byPerson.build();
    }

    /**
     * As impostors each stranger's highest score, as genuine the scores of those who came first; who did not come first is
     * lost, since no threshold finds them.
     */
    ScoreSet searches() {
        return searches.build();
    }
}
