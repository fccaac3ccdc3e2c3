package facedesk.recognition;

/**
 * Counters since the start, and rates over the last seconds.
 *
 * @param captured frames read from the source
 * @param previewDropped frames replaced before the preview took them
 * @param analysed frames analysed
 * @param failures frames or embeddings whose analysis failed and was skipped
 * @param captureRate frames a second from the source
 * @param analysisRate analysed frames a second
 * @param latencyMillis median latency from capture to result; 0 before the first result
 */
public record LiveStatistics(
        long captured,
        long previewDropped,
        long analysed,
        long failures,
        double captureRate,
        double analysisRate,
        double latencyMillis) {}
