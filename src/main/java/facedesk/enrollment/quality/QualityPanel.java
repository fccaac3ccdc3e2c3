package facedesk.enrollment.quality;

import facedesk.detection.Face;
import facedesk.detection.Faces;
import facedesk.detection.QualityLimits;
import facedesk.image.Frame;
import java.util.List;
import java.util.Optional;

/**
 * Every component of the quality of what is before the camera, each with its value, its limits and what helps. Immutable;
 * made in microseconds, so for each frame.
 *
 * @param components in the order of {@link QualityKind}; only {@link QualityKind#ONE_FACE} while there is no face
 */
public record QualityPanel(List<QualityComponent> components) {
    public QualityPanel {
        components = List.copyOf(components);
    }

    /**
     * Measures the face a frame is of.
     *
     * @param faces all that were found in the frame
     * @param limits what a picture must reach
     * @param aim the view that is wanted
     */
    public static QualityPanel of(Frame frame, List<Face> faces, QualityLimits limits, ViewAim aim) {
        QualityComponent count = FaceComponents.oneFace(faces);
        return Faces.subject(faces, frame.width(), frame.height())
                .map(face -> new FaceComponents(face, frame, limits, aim).after(count))
                .map(QualityPanel::new)
                .orElseGet(() -> new QualityPanel(List.of(count)));
    }

    /** One of the components; empty while there is no face. */
    public Optional<QualityComponent> get(QualityKind kind) {
        return components.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** Whether all is good enough. */
    public boolean passes() {
        return components.stream().allMatch(QualityComponent::passes);
    }

    /** What most needs mending: the component with the lowest share among those that do not pass. */
    public Optional<QualityComponent> worst() {
        return components.stream().filter(one -> !one.passes()).min((a, b) -> Double.compare(a.share(), b.share()));
    }
}
