package facedesk.recognition;

import java.util.Map;

/**
 * What a run of the pipeline saw. Immutable. Faces are counted once in each frame they are found in, so that
 * {@code faces} is the sum of the named, unknown, unsure and undecided ones.
 *
 * @param captured frames read from the source
 * @param previewDropped frames replaced before the preview took them
 * @param analysed frames analysed
 * @param framesWithFace analysed frames in which a face was found
 * @param faces faces found in all frames together
 * @param named faces accepted as somebody, by person id
 * @param unknown faces nobody in the gallery is near enough to
 * @param unsure faces too near the line, too poor, or not yet shown to be the same as before
 * @param undecided faces not yet embedded
 * @param failures frames or embeddings whose analysis failed
 * @param times how long the stages took
 * @param seconds how long the run took
 * @param end where the pipeline stood at the end
 */
public record LiveSummary(
        long captured,
        long previewDropped,
        long analysed,
        long framesWithFace,
        long faces,
        Map<Long, Long> named,
        long unknown,
        long unsure,
        long undecided,
        long failures,
        Times times,
        double seconds,
        PipelineState end) {
    public LiveSummary {
        named = Map.copyOf(named);
    }

    /**
     * The stages' times.
     *
     * @param detection detector, landmarks and alignment
     * @param embedding embeddings, over the frames that had one
     * @param matching search and decision
     * @param total the three together, over all frames
     * @param latency from the frame's capture to the result
     */
    public record Times(Stage detection, Stage embedding, Stage matching, Stage total, Stage latency) {}

    /** One stage's time in milliseconds; both 0 when it never ran. */
    public record Stage(double median, double p95) {}
}
