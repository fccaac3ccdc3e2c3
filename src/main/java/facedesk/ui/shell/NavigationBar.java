package facedesk.ui.shell;

import facedesk.ui.Place;
import facedesk.ui.Preferences;
import facedesk.ui.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The column of screens at the left: icon and word, or the icon alone. */
final class NavigationBar {
    private static final String KEY = "navigation";
    private static final String NARROW = "narrow";
    private static final Map<Place, String> ICONS = new EnumMap<>(Map.of(
            Place.LIVE, "fth-video",
            Place.ENROLL, "fth-user-plus",
            Place.PEOPLE, "fth-users",
            Place.REVIEW, "fth-inbox",
            Place.HEALTH, "fth-heart",
            Place.THRESHOLDS, "fth-sliders",
            Place.VERIFY, "fth-user-check",
            Place.SETTINGS, "fth-settings"));

    private final VBox column;
    private final Texts texts;
    private final Preferences preferences;
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final Button fold = new Button();

    NavigationBar(VBox column, Texts texts, Preferences preferences, List<Place> places, Consumer<Place> show) {
        this.column = column;
        this.texts = texts;
        this.preferences = preferences;
        for (Place place : places.stream().filter(Place::isListed).toList()) {
            if (place == Place.SETTINGS) {
                column.getChildren().add(spring());
            }
            column.getChildren().add(button(place, show));
        }
        fold.getStyleClass().addAll("flat", "navigation-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setOnAction(event -> remember(!isNarrow()));
        column.getChildren().add(fold);
        apply();
    }

    /** Marks the screen that is shown. */
    void mark(Place place) {
        buttons.forEach((key, button) -> button.setSelected(key == place));
    }

    /** Says at a screen's button how many things wait there; 0 says nothing. */
    void announce(Place place, int waiting) {
        ToggleButton button = buttons.get(place);
        if (button != null) {
            String name = texts.get(place.key());
            String said = waiting == 0 ? name : texts.format("navigation.waiting", name, waiting);
            button.setText(said);
            button.setAccessibleText(said);
            button.getTooltip().setText(texts.format("navigation.hint", said, place.ordinal() + 1));
        }
    }

    private ToggleButton button(Place place, Consumer<Place> show) {
        ToggleButton button = new ToggleButton(texts.get(place.key()), new FontIcon(ICONS.get(place)));
        button.getStyleClass().add("navigation-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setId("navigation-" + place.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(texts.get(place.key()));
        button.setTooltip(new Tooltip(texts.format("navigation.hint", texts.get(place.key()), place.ordinal() + 1)));
        button.setOnAction(event -> show.accept(place));
        buttons.put(place, button);
        return button;
    }

    private boolean isNarrow() {
        return preferences.get(KEY).filter(NARROW::equals).isPresent();
    }

    private void remember(boolean narrow) {
        preferences.put(KEY, narrow ? NARROW : "wide");
        apply();
    }

    private void apply() {
        boolean narrow = isNarrow();
        column.getStyleClass().remove(NARROW);
        if (narrow) {
            column.getStyleClass().add(NARROW);
        }
        buttons.values().forEach(button -> {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
        });
        fold.setGraphic(new FontIcon(narrow ? "fth-chevrons-right" : "fth-chevrons-left"));
        String hint = texts.get(narrow ? "navigation.wide" : "navigation.narrow");
        fold.setAccessibleText(hint);
        fold.setTooltip(new Tooltip(hint));
    }

    private static Region spring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
