package facedesk.evaluation.pairs;

/**
 * A picture that was compared, and whom it shows.
 *
 * @param personId the person: of a gallery its id, otherwise a number
 * @param pictureId the picture: of a gallery its id (a reference's template id); of a list its place among the list's
 *     pictures, from 0; -1 stands for all pictures of the person together
 */
public record PictureRef(long personId, long pictureId) {
    /** Picture id of all pictures of a person together. */
    public static final long ALL = -1;
}
