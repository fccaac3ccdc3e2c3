package facedesk.gallery.store;

import facedesk.embedding.Embedding;
import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** An embedding's unit vector as bytes: 32-bit floats, little endian, nothing else. */
final class VectorBytes {
    private VectorBytes() {}

    static byte[] of(Embedding embedding) {
        ByteBuffer bytes =
                ByteBuffer.allocate(embedding.dimension() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(embedding.toArray());
        return bytes.array();
    }

    /** @throws GalleryException if the bytes are no vector, which only a damaged file can hold */
    static Embedding toEmbedding(String modelId, byte[] bytes) {
        if (bytes.length == 0 || bytes.length % Float.BYTES != 0) {
            throw damaged(null);
        }
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        try {
            return Embedding.of(modelId, vector);
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static GalleryException damaged(@Nullable Throwable cause) {
        return new GalleryException(cause, GalleryProblem.DAMAGED_TEMPLATE);
    }
}
