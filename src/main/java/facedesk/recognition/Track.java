package facedesk.recognition;

import facedesk.detection.Box;
import facedesk.detection.Face;

/** One face kept from frame to frame. Belongs to the thread that analyses. */
final class Track {
    /** Below this correlation of consecutive chips, the face under the box has changed too suddenly to be trusted. */
    private static final double SAME_LOOK = 0.6;

    /** A move, in box widths, or a change of size, as a ratio, that a head does not make from one frame to the next. */
    private static final double SUDDEN_MOVE = 0.35;

    private static final double SUDDEN_SIZE = 1.35;

    private long id;
    private Face face;
    private Box shown;
    private Likeness look;
    private Evidence evidence;
    private int hits = 1;
    private int missed;
    private boolean confirmed;
    private boolean check;
    private long embeddedNanos;

    Track(long id, Face face, Evidence evidence) {
        this.id = id;
        this.face = face;
        this.evidence = evidence;
        shown = face.box();
        look = Likeness.of(face.chip());
    }

    /** Moves on to the face's place in a new frame; a break in its path makes the person to be checked anew. */
    void moveTo(Face next) {
        Likeness nextLook = Likeness.of(next.chip());
        boolean broken = missed > 0 || look.with(nextLook) < SAME_LOOK || isSudden(face.box(), next.box());
        check |= broken;
        shown = missed > 0 ? next.box() : Smoothing.towards(shown, next.box());
        face = next;
        look = nextLook;
        missed = 0;
    }

    private static boolean isSudden(Box from, Box to) {
        double moved = from.center().distanceTo(to.center()) / Math.max(1, from.width());
        double ratio = Math.sqrt(to.area() / Math.max(1, from.area()));
        return moved > SUDDEN_MOVE || ratio > SUDDEN_SIZE || ratio < 1 / SUDDEN_SIZE;
    }

    void miss() {
        missed++;
    }

    void hit() {
        hits++;
    }

    void confirm() {
        confirmed = true;
    }

    /** From now on it is somebody else, of whom nothing is known. */
    void becomeSomebodyElse(long newId, Evidence nothing) {
        id = newId;
        evidence = nothing;
        check = false;
    }

    /** The person was found to be the same as before. */
    void checked() {
        check = false;
    }

    void embeddedAt(long nanos) {
        embeddedNanos = nanos;
    }

    /** The face with its box smoothed for the eye; landmarks and chip stay as measured. */
    Face shownFace() {
        return new Face(shown, face.points(), face.pose(), face.quality(), face.score(), face.chip());
    }

    long id() {
        return id;
    }

    Face face() {
        return face;
    }

    Evidence evidence() {
        return evidence;
    }

    int hits() {
        return hits;
    }

    int missed() {
        return missed;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    /** Whether the name must be withheld until a picture shows that this is still the same person. */
    boolean needsCheck() {
        return check || evidence.isSuspect();
    }

    /** When it was last embedded, or tried; 0 before the first time. */
    long embeddedNanos() {
        return embeddedNanos;
    }
}
