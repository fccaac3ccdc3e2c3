package facedesk.ui.shell;

import facedesk.ui.Place;
import facedesk.ui.Screen;
import facedesk.ui.Views;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The screens made so far: each is made when first shown, and kept. On the JavaFX thread. */
public final class Screens {
    private final Views views;
    private final Map<Place, Views.View> made = new EnumMap<>(Place.class);
    private @Nullable Place current;

    Screens(Views views) {
        this.views = views;
    }

    /** The places that have a screen, in the order of the navigation. */
    List<Place> places() {
        return Arrays.stream(Place.values())
                .filter(place -> views.has(place.layout()))
                .toList();
    }

    /** The screen of a place. */
    Parent at(Place place) {
        return view(place).root();
    }

    /** Tells the present screen that it has left, and the one of this place, now in the window, that it has come. */
    void turnTo(Place place) {
        if (place != current) {
            hideCurrent();
            current = place;
            if (view(place).controller() instanceof Screen screen) {
                screen.onShow();
            }
        }
    }

    /** Makes every screen anew from now on: what is behind them has changed. */
    void forget() {
        hideCurrent();
        made.clear();
    }

    private Views.View view(Place place) {
        return made.computeIfAbsent(place, absent -> views.load(absent.layout()));
    }

    /** The place shown now; null before the first. */
    @Nullable
    Place current() {
        return current;
    }

    /** Tells the present screen that it leaves. */
    void hideCurrent() {
        Views.View view = current == null ? null : made.get(current);
        if (view != null && view.controller() instanceof Screen screen) {
            screen.onHide();
        }
        current = null;
    }
}
