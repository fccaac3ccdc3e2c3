package facedesk.recognition.sighting;

import java.time.Duration;

/**
 * Which unknown faces are worth keeping.
 *
 * @param leastQuality overall quality, 0..1, of the best picture of a face
 * @param leastResults results in which a face must have been unknown; fewer are a face passing by, or a mistake
 * @param overAfter how long a face must be gone before its visit is over
 * @param perHour faces kept within an hour at most; of more, the later ones are left out
 */
public record SightingPolicy(double leastQuality, int leastResults, Duration overAfter, int perHour) {
    /**
     * What the program goes by. Figures of judgement, not of measurement: quality 0.5 is the middle of its scale; ten
     * results are a third of a second at thirty frames a second; two seconds are more than a track survives without its
     * face; sixty an hour fill the queue in no less than a working day.
     */
    public static final SightingPolicy STANDARD = new SightingPolicy(0.5, 10, Duration.ofSeconds(2), 60);
}
