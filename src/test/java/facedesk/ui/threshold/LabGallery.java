package facedesk.ui.threshold;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.NewPicture;
import facedesk.ui.TestDesk;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Pictures whose likeness is known: their embeddings lie in a plane, so that a score is the cosine of the angle between. */
final class LabGallery {
    private LabGallery() {}

    /** One picture for each angle, in degrees, on an axis of the person's own. */
    static List<NewPicture> pictures(int axis, int... degrees) {
        return Arrays.stream(degrees).mapToObj(angle -> picture(axis, angle)).toList();
    }

    private static NewPicture picture(int axis, int degrees) {
        byte[] pixels = new byte[Chip.BYTES];
        ByteBuffer.wrap(pixels).putInt(axis).putInt(degrees);
        float[] vector = new float[512];
        vector[axis] = (float) Math.cos(Math.toRadians(degrees));
        vector[axis + 1] = (float) Math.sin(Math.toRadians(degrees));
        return new NewPicture(
                Chip.ofBgr(pixels), new byte[] {1}, 0.8, "photo", List.of(Embedding.of(TestDesk.MODEL, vector)));
    }
}
