package facedesk.text;

/** Which phrase: implemented by enums, one for each subject, beside the code that has something to say. */
public interface PhraseKey {
    /** The constant's own name. */
    String name();

    /** Its place in the bundle {@code facedesk/text/phrases}: room, enum and constant, as in {@code image.ImageFault.EMPTY}. */
    default String key() {
        String type = getClass().getName().replaceFirst("^facedesk\\.", "");
        return type.replace('$', '.') + "." + name();
    }
}
