package facedesk.text;

/** An exception that can say in any language what happened and what to do. Its message is the phrase in English. */
public interface Explained {
    /** What happened, in a sentence for a person. */
    Phrase phrase();
}
