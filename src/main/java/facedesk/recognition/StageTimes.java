package facedesk.recognition;

/**
 * How long one frame's analysis took, in nanoseconds.
 *
 * @param detection detector, landmarks and alignment
 * @param embedding all embeddings of this frame, 0 when none was due
 * @param matching search and decision
 * @param latency from the frame's capture to the result
 */
public record StageTimes(long detection, long embedding, long matching, long latency) {}
