package facedesk.image;

/** What is wrong with a picture, as the rest of a sentence whose subject the caller knows. */
final class MalformedPicture extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedPicture(String message) {
        super(message);
    }
}
