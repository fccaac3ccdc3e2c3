package facedesk.ui.enroll.cue;

/** What can be heard while pictures are taken. Calls return at once; whatever cannot be heard is left out. */
public interface Cues {
    /** Sounds there are. */
    enum Sound {
        /** A picture was taken. */
        TAKEN,
        /** All pictures are taken. */
        DONE,
        /** Something is wrong. */
        WRONG
    }

    /** Plays a sound. */
    void play(Sound sound);

    /** Whether the computer can speak. */
    boolean speaks();

    /** Says a sentence, instead of one that is being said. */
    void say(String sentence);

    /** Ends what is being said. */
    void hush();
}
