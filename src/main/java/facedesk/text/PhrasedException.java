package facedesk.text;

import org.jspecify.annotations.Nullable;

/** The common part of the rooms' exceptions: a phrase, which in English is also the message. */
public abstract class PhrasedException extends Exception implements Explained {
    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    protected PhrasedException(@Nullable Throwable cause, Phrase phrase) {
        super(phrase.english(), cause);
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
