package facedesk.recognition;

import facedesk.detection.Box;
import facedesk.detection.Face;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which detection belongs to which track: pairs are taken greedily, best overlap first, then nearest centre, so that
 * each face and each track is used once.
 */
final class Association {
    private final Map<Track, Face> faces;
    private final List<Face> newcomers;

    private Association(Map<Track, Face> faces, List<Face> newcomers) {
        this.faces = faces;
        this.newcomers = newcomers;
    }

    static Association of(List<Track> tracks, List<Face> detections, TrackPolicy policy) {
        List<Pair> pairs = new ArrayList<>();
        for (Track track : tracks) {
            for (Face face : detections) {
                double fit = fit(track.face().box(), face.box(), policy);
                if (fit > 0) {
                    pairs.add(new Pair(track, face, fit));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::fit).reversed());
        return greedy(pairs, detections);
    }

    private static Association greedy(List<Pair> pairs, List<Face> detections) {
        Map<Track, Face> taken = new IdentityHashMap<>();
        List<Face> free = new ArrayList<>(detections);
        for (Pair pair : pairs) {
            if (!taken.containsKey(pair.track()) && removeSame(free, pair.face())) {
                taken.put(pair.track(), pair.face());
            }
        }
        return new Association(taken, List.copyOf(free));
    }

    private static boolean removeSame(List<Face> faces, Face face) {
        return faces.removeIf(other -> other == face);
    }

    /** 1..2 for boxes that overlap enough, 0..1 for boxes that only are near and of like size, 0 for strangers. */
    private static double fit(Box track, Box face, TrackPolicy policy) {
        double overlap = track.iou(face);
        if (overlap >= policy.minOverlap()) {
            return 1 + overlap;
        }
        double size = Math.max(1, Math.max(track.width(), face.width()));
        double away = track.center().distanceTo(face.center()) / size;
        double ratio =
                Math.sqrt(Math.min(track.area(), face.area()) / Math.max(1, Math.max(track.area(), face.area())));
        return away < policy.maxJump() && ratio > 0.6 ? (policy.maxJump() - away) / policy.maxJump() : 0;
    }

    /** The detection that belongs to a track. */
    Optional<Face> faceOf(Track track) {
        return Optional.ofNullable(faces.get(track));
    }

    /** Detections that belong to no track. */
    List<Face> newcomers() {
        return newcomers;
    }

    private record Pair(Track track, Face face, double fit) {}
}
