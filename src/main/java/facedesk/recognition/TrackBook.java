package facedesk.recognition;

import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.image.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The faces in view, each with an identity that stays from frame to frame. A full detection every few frames finds
 * newcomers; in between, and where the full detection misses somebody, each known face is sought near its last place.
 * Belongs to the thread that analyses.
 */
final class TrackBook {
    /** Two tracks that overlap more than this are on one face; the younger one goes. */
    private static final double ONE_FACE = 0.6;

    private final TrackPolicy policy;
    private final double sameAbove;
    private final List<Track> tracks = new ArrayList<>();
    private long nextId = 1;
    private int sinceFull;

    /**
     * An empty book.
     *
     * @param sameAbove cosine similarity from which two pictures are of one person
     */
    TrackBook(TrackPolicy policy, double sameAbove) {
        this.policy = policy;
        this.sameAbove = sameAbove;
    }

    /** Moves every track on to a new frame. */
    void update(Frame frame, FaceFinder finder) {
        if (isFullDue()) {
            sinceFull = 0;
            detect(frame, finder);
        } else {
            sinceFull++;
            tracks.forEach(track -> follow(track, frame, finder));
        }
        tracks.removeIf(this::isOver);
        dropDoubles();
    }

    /** The faces in the newest frame that count, largest first. */
    List<Track> visible() {
        return tracks.stream()
                .filter(track -> track.isConfirmed() && track.missed() == 0)
                .sorted(Comparator.comparingDouble(
                                (Track track) -> track.face().box().area())
                        .reversed())
                .toList();
    }

    /** The track of that id, if it is still kept. */
    Optional<Track> track(long id) {
        return tracks.stream().filter(track -> track.id() == id).findFirst();
    }

    /** Somebody else has taken the place of the person a track showed: a new identity, without a past. */
    void replace(Track track) {
        track.becomeSomebodyElse(nextId++, new Evidence(sameAbove));
    }

    /** Forgets everybody; ids are not used again. */
    void clear() {
        tracks.clear();
        sinceFull = 0;
    }

    private boolean isFullDue() {
        boolean newcomer = tracks.stream().anyMatch(track -> !track.isConfirmed());
        boolean nobody = tracks.stream().noneMatch(track -> track.missed() == 0);
        return newcomer || nobody || sinceFull + 1 >= policy.fullEvery();
    }

    private void detect(Frame frame, FaceFinder finder) {
        List<Face> faces = finder.find(frame);
        Association association = Association.of(tracks, faces, policy);
        for (Track track : List.copyOf(tracks)) {
            Optional<Face> match = association.faceOf(track);
            if (match.isPresent()) {
                track.moveTo(match.get());
                track.hit();
                confirm(track);
            } else {
                follow(track, frame, finder);
            }
        }
        association.newcomers().forEach(this::welcome);
    }

    private void welcome(Face face) {
        Track track = new Track(nextId++, face, new Evidence(sameAbove));
        confirm(track);
        tracks.add(track);
    }

    private void confirm(Track track) {
        if (track.hits() >= policy.birthHits() || track.face().score() >= policy.sureScore()) {
            track.confirm();
        }
    }

    private static void follow(Track track, Frame frame, FaceFinder finder) {
        if (!track.isConfirmed()) {
            track.miss();
            return;
        }
        finder.follow(frame, track.face()).ifPresentOrElse(track::moveTo, track::miss);
    }

    /** A face that never counted ends with the first full detection that does not see it. */
    private boolean isOver(Track track) {
        return track.missed() > (track.isConfirmed() ? policy.deathAfter() : 0);
    }

    private void dropDoubles() {
        for (int older = 0; older < tracks.size(); older++) {
            Track kept = tracks.get(older);
            tracks.subList(older + 1, tracks.size())
                    .removeIf(track -> track.face().box().iou(kept.face().box()) > ONE_FACE);
        }
    }
}
