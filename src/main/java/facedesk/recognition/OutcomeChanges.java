package facedesk.recognition;

import facedesk.matching.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was last decided about each track, to tell news from repetition. Belongs to one thread. */
final class OutcomeChanges {
    /** More tracks than are ever in view; those seen longest ago are forgotten. */
    private static final int KEPT = 256;

    private final Map<Long, Last> byTrack = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Last> eldest) {
            return size() > KEPT;
        }
    };

    private record Last(Outcome outcome, long who) {}

    /**
     * Whether this is the first that is decided about a track, or something else than the last time; remembered from now
     * on.
     *
     * @param who whom the outcome is about, where that matters
     */
    boolean isNews(long trackId, Outcome outcome, long who) {
        Last now = new Last(outcome, who);
        return !now.equals(byTrack.put(trackId, now));
    }
}
