package facedesk.detection;

import facedesk.image.Frame;
import java.util.List;
import java.util.Optional;

/**
 * Finds faces and aligns them: the one path for enrolment, recognition and evaluation, so that all see the same chip.
 * Owned by one thread at a time.
 */
public interface FaceFinder extends AutoCloseable {
    /**
     * Every face of a live frame, largest first. Fast: one pass, no padding. Of a frame larger than 640 x 480 each call
     * looks closer at another part, so that people far away are found within a dozen calls.
     *
     * @return possibly empty, never null
     */
    List<Face> find(Frame frame);

    /**
     * Every face of a still picture, largest first. As {@link #find}, and where nothing is found or a face touches the
     * edge, again with a black margin, so that a face that fills the picture is found too.
     */
    List<Face> findInPhoto(Frame photo);

    /**
     * The same face one frame later, sought only near where it was: cheaper than {@link #find} and steadier, but it
     * never finds anybody new.
     *
     * @return empty when the face is no longer there
     */
    Optional<Face> follow(Frame frame, Face last);

    /** Frees the networks. */
    @Override
    void close();
}
