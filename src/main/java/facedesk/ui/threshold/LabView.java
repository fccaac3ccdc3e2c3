package facedesk.ui.threshold;

import facedesk.ui.Desk;
import facedesk.ui.ScoreData;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the parts of the lab look at together.
 *
 * @param desk the rest of the program
 * @param model the scores and how they are come by
 * @param line the threshold
 * @param kind which plot is shown
 * @param sets what is plotted of the scores
 * @param dots comparisons of the camera, on the plot
 */
record LabView(Desk desk, LabModel model, LabLine line, ObjectProperty<PlotKind> kind, LabSets sets, LiveDots dots) {
    LabView(Desk desk, LabModel model, LabLine line, LabSets sets, LiveDots dots) {
        this(desk, model, line, new SimpleObjectProperty<>(PlotKind.HISTOGRAM), sets, dots);
    }

    ReadOnlyObjectProperty<Optional<ScoreData>> data() {
        return model.dataProperty();
    }

    /** Templates a search compares with now. */
    long templates() {
        return desk.index().size();
    }
}
