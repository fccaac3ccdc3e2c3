package facedesk.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Holds faces against limits. Stateless; any thread. */
public final class QualityGate {
    /** Share of the box that must lie within the picture. */
    private static final double MIN_INSIDE = 0.9;

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

    private void pose(List<Miss> misses, Pose pose) {
        above(misses, QualityFault.TURNED_LEFT, pose.yaw(), limits.maxYaw());
        above(misses, QualityFault.TURNED_RIGHT, -pose.yaw(), limits.maxYaw());
        above(misses, QualityFault.TURNED_UP, pose.pitch(), limits.maxPitch());
        above(misses, QualityFault.TURNED_DOWN, -pose.pitch(), limits.maxPitch());
        above(misses, QualityFault.TILTED, Math.abs(pose.roll()), limits.maxRoll());
    }

    /** What lies outside the picture was guessed, not seen; the box may reach a little over the edge. */
    private static void cutOff(List<Miss> misses, Face face, int width, int height) {
        Box box = face.box();
        double insideWidth = Math.min(box.x() + box.width(), width) - Math.max(box.x(), 0);
        double insideHeight = Math.min(box.y() + box.height(), height) - Math.max(box.y(), 0);
        double inside = Math.max(0, insideWidth) * Math.max(0, insideHeight) / Math.max(1e-9, box.area());
        below(misses, QualityFault.CUT_OFF, inside, MIN_INSIDE);
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
