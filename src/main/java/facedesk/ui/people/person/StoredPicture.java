package facedesk.ui.people.person;

import facedesk.enrollment.templates.PictureWorth;
import facedesk.gallery.Picture;
import facedesk.gallery.PictureUse;
import java.util.Optional;
import javafx.scene.image.Image;

/**
 * A picture as the person's page shows it.
 *
 * @param picture what is stored
 * @param image its thumbnail, decoded
 * @param use when it matched; empty where it never did, as far as scores are kept
 * @param worth what it does for recognising the person
 * @param other name of the other person the worth speaks of; empty where it speaks of nobody
 */
public record StoredPicture(Picture picture, Image image, Optional<PictureUse> use, PictureWorth worth, String other) {
    /** The picture's number. */
    public long id() {
        return picture.id();
    }
}
