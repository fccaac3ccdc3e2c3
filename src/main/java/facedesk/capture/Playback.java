package facedesk.capture;

/**
 * How a source that could run at any speed and could end is played. Cameras and streams take no notice.
 *
 * @param loops whether the last picture is followed by the first; otherwise {@link FrameSource#grab()} gives null
 * @param paced whether frames come at the source's own rate; otherwise as fast as they are asked for
 */
public record Playback(boolean loops, boolean paced) {
    /** As a camera: paced, never ending. */
    public static final Playback LIVE = new Playback(true, true);

    /** Once through at its own rate. */
    public static final Playback ONCE = new Playback(false, true);

    /** Once through, every frame, without waiting. */
    public static final Playback OFFLINE = new Playback(false, false);
}
