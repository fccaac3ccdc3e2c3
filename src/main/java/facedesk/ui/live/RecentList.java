package facedesk.ui.live;

import facedesk.matching.Candidate;
import facedesk.matching.Decision;
import facedesk.matching.Outcome;
import facedesk.recognition.LiveResult;
import facedesk.recognition.TrackedFace;
import facedesk.ui.Texts;
import facedesk.ui.control.Images;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Who was seen, newest first. One line for each face that was followed: a face becomes a line when it is accepted, or
 * when it has stayed unknown for some results; an unknown face that is accepted later changes its line. On the JavaFX
 * thread.
 */
final class RecentList {
    private static final int MOST = 100;

    /** About a second of results: a face that turns out to be known seldom needs longer. */
    static final int UNKNOWN_AFTER = 25;

    private final Texts texts;
    private final Known known;
    private final Clock clock;
    private final ObservableList<Recent> entries = FXCollections.observableArrayList();
    private final Map<Long, Integer> unknownFor = new HashMap<>();

    RecentList(Texts texts, Known known, Clock clock) {
        this.texts = texts;
        this.known = known;
        this.clock = clock;
    }

    ObservableList<Recent> entries() {
        return entries;
    }

    /** Takes a result; each once, in order. */
    void add(LiveResult result) {
        Set<Long> present =
                result.faces().stream().map(TrackedFace::trackId).collect(Collectors.toCollection(HashSet::new));
        unknownFor.keySet().retainAll(present);
        result.faces().forEach(this::add);
    }

    private void add(TrackedFace face) {
        Optional<Decision> decision = face.decision();
        if (decision.isEmpty()) {
            return;
        }
        switch (decision.get().outcome()) {
            case ACCEPTED -> decision.get().accepted().ifPresent(candidate -> accepted(face, candidate));
            case UNKNOWN -> unknown(face, decision.get());
            case UNSURE -> unknownFor.remove(face.trackId());
        }
    }

    private void accepted(TrackedFace face, Candidate candidate) {
        String name = known.name(candidate.personId());
        boolean blocked = known.isBlocked(candidate.personId());
        String said = blocked ? texts.format("live.blocked", name) : name;
        if (!name.isEmpty() && !has(face.trackId(), said)) {
            put(entry(face, blocked ? Outcome.UNKNOWN : Outcome.ACCEPTED, said, candidate.score()));
        }
    }

    private void unknown(TrackedFace face, Decision decision) {
        int results = unknownFor.merge(face.trackId(), 1, Integer::sum);
        if (results == UNKNOWN_AFTER && entries.stream().noneMatch(entry -> entry.trackId() == face.trackId())) {
            double score =
                    decision.identification().best().map(Candidate::score).orElse(Double.NaN);
            put(entry(face, Outcome.UNKNOWN, texts.get("live.unknown"), score));
        }
    }

    private boolean has(long trackId, String name) {
        return entries.stream()
                .anyMatch(entry -> entry.trackId() == trackId && entry.name().equals(name));
    }

    private void put(Recent entry) {
        entries.removeIf(old -> old.trackId() == entry.trackId());
        entries.add(0, entry);
        if (entries.size() > MOST) {
            entries.remove(entries.size() - 1);
        }
    }

    private Recent entry(TrackedFace face, Outcome outcome, String name, double score) {
        return new Recent(
                face.trackId(),
                clock.instant(),
                outcome,
                name,
                score,
                Images.ofChip(face.face().chip()));
    }
}
