package facedesk.ui.threshold;

import facedesk.plot.rates.RateSet;
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
 * @param compared a second data set, shown beside the first; empty for none
 */
record LabView(
        Desk desk,
        LabModel model,
        LabLine line,
        ObjectProperty<PlotKind> kind,
        ObjectProperty<Optional<RateSet>> compared) {
    LabView(Desk desk, LabModel model, LabLine line) {
        this(
                desk,
                model,
                line,
                new SimpleObjectProperty<>(PlotKind.HISTOGRAM),
                new SimpleObjectProperty<>(Optional.empty()));
    }

    ReadOnlyObjectProperty<Optional<ScoreData>> data() {
        return model.dataProperty();
    }

    /** Templates a search compares with now. */
    long templates() {
        return desk.index().size();
    }
}
