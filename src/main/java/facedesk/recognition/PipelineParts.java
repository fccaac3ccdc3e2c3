package facedesk.recognition;

import facedesk.detection.FaceFinder;
import facedesk.embedding.Embedder;
import java.util.function.LongSupplier;

/**
 * What a pipeline is made of. The networks are opened, used and closed on its analysis thread alone.
 *
 * @param finder opens the face finder
 * @param embedder opens the embedder
 * @param clock nanoseconds, on the clock that frames are stamped with
 * @param tracks when tracks are born and ended
 * @param embeddings when a track is embedded
 * @param capture how a source is watched and tried again
 */
public record PipelineParts(
        Opening<FaceFinder> finder,
        Opening<Embedder> embedder,
        LongSupplier clock,
        TrackPolicy tracks,
        EmbeddingPolicy embeddings,
        CapturePolicy capture) {

    /** The parts of the program itself: the system's clock and the standard policies. */
    public static PipelineParts standard(Opening<FaceFinder> finder, Opening<Embedder> embedder) {
        return new PipelineParts(
                finder,
                embedder,
                System::nanoTime,
                TrackPolicy.standard(),
                EmbeddingPolicy.standard(),
                CapturePolicy.standard());
    }
}
