package facedesk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The only way to windows over the window. On the JavaFX thread; each call returns when the person has answered. */
public interface Dialogs {
    /**
     * Asks once before something that cannot be taken back.
     *
     * @param title short question
     * @param consequences what exactly goes
     * @param action the word on the button that does it
     * @return whether to go on
     */
    boolean confirmRemoval(String title, String consequences, String action);

    /** Asks for one line of text; empty when cancelled. */
    Optional<String> askText(String title, String label, String initial);

    /** Shows content with a close button. */
    void show(String title, Node content);

    /** Lets the person choose pictures (JPEG, PNG); empty when cancelled. */
    List<Path> choosePictures();

    /** Lets the person choose a video file. */
    Optional<Path> chooseVideo();

    /** Lets the person choose a file of any kind. */
    Optional<Path> chooseFile(String title);

    /** Lets the person choose a folder. */
    Optional<Path> chooseFolder(String title);

    /** Lets the person choose where to save; the suggestion is a file name. */
    Optional<Path> chooseSave(String title, String suggestion);
}
