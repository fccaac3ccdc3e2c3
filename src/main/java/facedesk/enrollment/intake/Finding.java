package facedesk.enrollment.intake;

import facedesk.gallery.NewPicture;
import facedesk.text.Phrase;
import java.util.Optional;

/**
 * What was found in a photo, before anything is stored.
 *
 * @param task the photo
 * @param sha256 of its content; empty when it could not be read
 * @param picture ready to be stored, when it is good
 * @param owner who has the picture already, when it was not looked at for that reason
 * @param refusal why it was refused, when it was looked at or had been before
 * @param unreadable what is wrong with the file, when it is no picture
 */
record Finding(
        Task task,
        String sha256,
        Optional<NewPicture> picture,
        Optional<String> owner,
        Optional<Refusal> refusal,
        Optional<Phrase> unreadable) {
    static Finding unreadable(Task task, Phrase why) {
        return new Finding(task, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
    }

    static Finding known(Task task, String sha256, String owner) {
        return new Finding(task, sha256, Optional.empty(), Optional.of(owner), Optional.empty(), Optional.empty());
    }

    static Finding refused(Task task, String sha256, Refusal why) {
        return new Finding(task, sha256, Optional.empty(), Optional.empty(), Optional.of(why), Optional.empty());
    }

    static Finding good(Task task, String sha256, NewPicture picture) {
        return new Finding(task, sha256, Optional.of(picture), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
