package facedesk.recognition;

import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.Faces;
import facedesk.detection.QualityGate;
import facedesk.detection.QualityLimits;
import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingException;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import facedesk.text.Explained;
import facedesk.text.Phrase;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads photo files for a comparison: the face each is of, judged and embedded. The networks are opened by the first
 * photo. Safe from every thread; one call at a time uses the networks, and takes as long as they do.
 */
public final class StillFaces implements AutoCloseable {
    private final Opening<FaceFinder> finderOpening;
    private final Opening<Embedder> embedderOpening;
    private final QualityGate gate = new QualityGate(QualityLimits.forRecognition());
    private @Nullable FaceFinder finder;
    private @Nullable Embedder embedder;
    private boolean closed;

    /** A reader that opens these when they are first needed, and closes them. */
    public StillFaces(Opening<FaceFinder> finder, Opening<Embedder> embedder) {
        this.finderOpening = finder;
        this.embedderOpening = embedder;
    }

    /**
     * Reads one file.
     *
     * @return the face it is of, by {@link Faces#subject}; empty when it shows none
     * @throws ImageException if the file is no picture that can be used
     * @throws RecognitionException if the networks cannot be opened or fail on this face
     */
    public synchronized Optional<StillFace> read(Path file) throws ImageException, RecognitionException {
        Frame photo = ImageFiles.read(file);
        var faces = finder().findInPhoto(photo);
        Optional<Face> subject = Faces.subject(faces, photo.width(), photo.height());
        return subject.isEmpty() ? Optional.empty() : Optional.of(embed(photo, subject.get(), faces.size()));
    }

    private StillFace embed(Frame photo, Face face, int faces) throws RecognitionException {
        try {
            var faults = gate.faultsOfPhoto(face, photo.width(), photo.height());
            return new StillFace(face, faces, faults, embedder().embed(face.chip()));
        } catch (EmbeddingException | IllegalArgumentException e) {
            throw new RecognitionException(e, Phrase.of(PipelineNews.NOT_EMBEDDED));
        }
    }

    private FaceFinder finder() throws RecognitionException {
        if (finder == null) {
            finder = open(finderOpening);
        }
        return finder;
    }

    private Embedder embedder() throws RecognitionException {
        if (embedder == null) {
            embedder = open(embedderOpening);
        }
        return embedder;
    }

    private <T> T open(Opening<T> opening) throws RecognitionException {
        if (closed) {
            throw new IllegalStateException("The networks are closed");
        }
        try {
            return opening.open();
        } catch (Exception e) {
            Phrase phrase = e instanceof Explained ours ? ours.phrase() : Phrase.of(PipelineNews.NETWORKS_NOT_LOADED);
            throw new RecognitionException(e, phrase);
        }
    }

    /** Closes what was opened; waits for a photo being read. */
    @Override
    public synchronized void close() {
        closed = true;
        if (embedder != null) {
            embedder.close();
            embedder = null;
        }
        if (finder != null) {
            finder.close();
            finder = null;
        }
    }
}
