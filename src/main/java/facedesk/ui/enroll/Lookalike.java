package facedesk.ui.enroll;

import facedesk.enrollment.DuplicateFinding;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in the gallery whom the new pictures show, or resemble.
 *
 * @param kind how sure that is
 * @param person who
 * @param picture the look that matched, where it is still there
 * @param prepared the new pictures, ready to be stored
 */
record Lookalike(DuplicateFinding.Kind kind, Person person, Optional<Picture> picture, List<NewPicture> prepared) {}
