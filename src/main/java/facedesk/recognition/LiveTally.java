package facedesk.recognition;

import facedesk.matching.Candidate;
import facedesk.matching.Decision;
import facedesk.matching.Outcome;
import facedesk.recognition.LiveSummary.Stage;
import facedesk.recognition.LiveSummary.Times;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts results as they come. Any thread. */
final class LiveTally {
    private final Map<Long, Long> named = new TreeMap<>();
    private final List<Long> detection = new ArrayList<>();
    private final List<Long> embedding = new ArrayList<>();
    private final List<Long> matching = new ArrayList<>();
    private final List<Long> total = new ArrayList<>();
    private final List<Long> latency = new ArrayList<>();
    private long framesWithFace;
    private long faces;
    private long unknown;
    private long unsure;
    private long undecided;

    synchronized void add(LiveResult result) {
        StageTimes times = result.times();
        detection.add(times.detection());
        matching.add(times.matching());
        total.add(times.detection() + times.embedding() + times.matching());
        latency.add(times.latency());
        if (result.faces().stream().anyMatch(TrackedFace::embedded)) {
            embedding.add(times.embedding());
        }
        framesWithFace += result.faces().isEmpty() ? 0 : 1;
        result.faces().forEach(this::add);
    }

    private void add(TrackedFace face) {
        faces++;
        if (face.decision().isEmpty()) {
            undecided++;
            return;
        }
        Decision decision = face.decision().get();
        decision.accepted().map(Candidate::personId).ifPresent(person -> named.merge(person, 1L, Long::sum));
        unknown += decision.outcome() == Outcome.UNKNOWN ? 1 : 0;
        unsure += decision.outcome() == Outcome.UNSURE ? 1 : 0;
    }

    synchronized LiveSummary summary(LiveStatistics statistics, double seconds, PipelineState end) {
        Times times = new Times(stage(detection), stage(embedding), stage(matching), stage(total), stage(latency));
        return new LiveSummary(
                statistics.captured(),
                statistics.previewDropped(),
                total.size(),
                framesWithFace,
                faces,
                named,
                unknown,
                unsure,
                undecided,
                statistics.failures(),
                times,
                seconds,
                end);
    }

    private static Stage stage(List<Long> nanos) {
        if (nanos.isEmpty()) {
            return new Stage(0, 0);
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return new Stage(at(sorted, 0.5), at(sorted, 0.95));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }
}
