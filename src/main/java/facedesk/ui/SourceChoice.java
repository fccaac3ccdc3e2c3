package facedesk.ui;

import facedesk.text.Phrase;

/**
 * A source a person may choose.
 *
 * @param uri as the command line takes it: {@code camera:0}, {@code demo:}, {@code file:PATH}, {@code images:DIR}, a
 *     stream's address
 * @param label what a person calls it, without credentials
 */
public record SourceChoice(String uri, Phrase label) {
    /** Whether it is a camera of this machine. */
    public boolean isCamera() {
        return uri.startsWith("camera:");
    }
}
