package facedesk.ui.live;

import facedesk.detection.Box;
import facedesk.matching.Outcome;
import java.util.Optional;
import javafx.scene.image.Image;

/**
 * What is drawn on one face.
 *
 * @param box in the frame's pixels
 * @param outcome decides line and colour; that of a refusal for somebody blocked; empty while nothing has been compared yet
 * @param title a name, with the word for it when blocked; "Unknown"; or that it is not sure
 * @param hint why it is not accepted and what to do; empty when there is nothing to say
 * @param score the best comparison score as text; empty without a comparison
 * @param position the score's place on the bar, 0 (different) to 1 (same)
 * @param line the threshold's place on the bar, 0..1
 * @param look the stored picture that matched; empty unless accepted and loaded
 */
record FaceMark(
        Box box,
        Optional<Outcome> outcome,
        String title,
        String hint,
        String score,
        double position,
        double line,
        Optional<Image> look) {}
