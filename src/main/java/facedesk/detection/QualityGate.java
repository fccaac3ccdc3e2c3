package facedesk.detection;

import facedesk.detection.appearance.Appearance;
import facedesk.detection.appearance.AppearanceLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Holds faces against limits. Stateless; any thread. */
public final class QualityGate {
    /** Share of the box that must lie within the picture. */
    public static final double MIN_INSIDE = 0.9;

    /** Degrees of pitch from which lids follow the look down. */
    private static final double LIDS_FOLLOW = -8;

    private static final Set<QualityFault> FORGIVEN = EnumSet.of(QualityFault.CUT_OFF, QualityFault.TOO_CLOSE);

    private final QualityLimits limits;

    public QualityGate(QualityLimits limits) {
        this.limits = limits;
    }

    /**
     * What is wrong with this face picture, worst first: by how far it misses its limit, in proportion.
     *
     * @param frameWidth of the picture the face was found in, pixels
     * @param frameHeight of the same picture, pixels
     * @return empty when the face passes
     */
    public List<QualityFault> faults(Face face, int frameWidth, int frameHeight) {
        List<Miss> misses = new ArrayList<>();
        Quality quality = face.quality();
        below(misses, QualityFault.UNCLEAR, quality.presence(), limits.minPresence());
        cutOff(misses, face, frameWidth, frameHeight);
        below(misses, QualityFault.TOO_FAR, quality.eyeDistance(), limits.minEyeDistance());
        above(misses, QualityFault.TOO_CLOSE, quality.eyeDistance() / frameWidth, limits.maxEyeShare());
        below(misses, QualityFault.TOO_DARK, quality.brightness(), limits.minBrightness());
        above(misses, QualityFault.TOO_BRIGHT, quality.brightness(), limits.maxBrightness());
        below(misses, QualityFault.LOW_CONTRAST, quality.contrast(), limits.minContrast());
        below(misses, QualityFault.BLURRED, quality.sharpness(), limits.minSharpness());
        appearance(misses, quality.appearance(), face.pose());
        pose(misses, face.pose());
        misses.sort(Comparator.comparingDouble(Miss::by).reversed());
        return misses.stream().map(Miss::fault).toList();
    }

    /**
     * As {@link #faults}, for a photo file: a crop around a face fills its picture on purpose, so that being cut off or
     * close to the lens is no fault of it.
     */
    public List<QualityFault> faultsOfPhoto(Face face, int photoWidth, int photoHeight) {
        return faults(face, photoWidth, photoHeight).stream()
                .filter(fault -> !FORGIVEN.contains(fault))
                .toList();
    }

    private void appearance(List<Miss> misses, Appearance appearance, Pose pose) {
        AppearanceLimits least = limits.appearance();
        below(misses, QualityFault.UNEVEN_LIGHT, appearance.evenness(), least.minEvenness());
        below(misses, QualityFault.EYES_HIDDEN, appearance.eyesVisible(), least.minEyesVisible());
        above(misses, QualityFault.MOUTH_OPEN, appearance.mouthOpen(), least.maxMouthOpen());
        if (seesLids(pose)) {
            below(misses, QualityFault.EYES_CLOSED, appearance.eyesOpen(), least.minEyesOpen());
        }
    }

    private void pose(List<Miss> misses, Pose pose) {
        above(misses, QualityFault.TURNED_LEFT, pose.yaw(), limits.maxYaw());
        above(misses, QualityFault.TURNED_RIGHT, -pose.yaw(), limits.maxYaw());
        above(misses, QualityFault.TURNED_UP, pose.pitch(), limits.maxPitch());
        above(misses, QualityFault.TURNED_DOWN, -pose.pitch(), limits.maxPitch());
        above(misses, QualityFault.TILTED, Math.abs(pose.roll()), limits.maxRoll());
    }

    /** What lies outside the picture was guessed, not seen; the box may reach a little over the edge. */
    private static void cutOff(List<Miss> misses, Face face, int width, int height) {
        below(misses, QualityFault.CUT_OFF, inside(face.box(), width, height), MIN_INSIDE);
    }

    /** Share of a box's area that lies within a picture, 0..1. */
    public static double inside(Box box, int width, int height) {
        double insideWidth = Math.min(box.x() + box.width(), width) - Math.max(box.x(), 0);
        double insideHeight = Math.min(box.y() + box.height(), height) - Math.max(box.y(), 0);
        return Math.max(0, insideWidth) * Math.max(0, insideHeight) / Math.max(1e-9, box.area());
    }

    /** Whether the opening of the eyes can be judged: lids follow a look down, and look shut then. */
    public static boolean seesLids(Pose pose) {
        return pose.pitch() > LIDS_FOLLOW;
    }

    private static void below(List<Miss> misses, QualityFault fault, double value, double limit) {
        if (!(value >= limit)) {
            misses.add(new Miss(fault, 1 - value / limit));
        }
    }

    private static void above(List<Miss> misses, QualityFault fault, double value, double limit) {
        if (!(value <= limit)) {
            misses.add(new Miss(fault, 1 - limit / value));
        }
    }

    private record Miss(QualityFault fault, double by) {}
}
