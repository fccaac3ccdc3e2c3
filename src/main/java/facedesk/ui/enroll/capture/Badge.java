package facedesk.ui.enroll.capture;

import facedesk.enrollment.Look;
import facedesk.enrollment.session.ViewProgress;
import facedesk.ui.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** A look that was asked for beside the poses. */
final class Badge extends Label {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private Badge(ViewProgress one, Texts texts) {
        super(texts.get("studio.look." + one.view().look().name()));
        boolean taken = one.state() == ViewProgress.State.TAKEN;
        FontIcon icon = new FontIcon(taken ? "fth-check" : "fth-circle");
        icon.setIconColor(javafx.scene.paint.Color.WHITE);
        setGraphic(icon);
        getStyleClass().add("pill");
        pseudoClassStateChanged(TAKEN, taken);
    }

    static List<Badge> of(List<ViewProgress> views, Texts texts) {
        return views.stream()
                .filter(one -> one.view().look() != Look.PLAIN)
                .map(one -> new Badge(one, texts))
                .toList();
    }
}
