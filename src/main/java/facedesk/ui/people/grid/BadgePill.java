package facedesk.ui.people.grid;

import facedesk.ui.Texts;
import facedesk.ui.people.roster.Badge;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** A badge as shape and word. */
public final class BadgePill extends Label {
    private final FontIcon icon = new FontIcon();

    /** An empty one. */
    public BadgePill() {
        getStyleClass().addAll("badge", "text-small");
        setGraphic(icon);
        setMinWidth(0);
    }

    /** One that shows a badge. */
    public static BadgePill of(Badge badge, Texts texts) {
        BadgePill pill = new BadgePill();
        pill.show(badge, texts);
        return pill;
    }

    /** Shows another badge. */
    public void show(Badge badge, Texts texts) {
        icon.setIconLiteral(badge.kind().icon());
        setText(text(badge, texts));
        getStyleClass().removeIf(style -> style.startsWith("badge-"));
        getStyleClass().add("badge-" + badge.kind().name().toLowerCase(Locale.ROOT));
    }

    /** The words of all, for those who do not see them. */
    public static String spoken(List<Badge> badges, Texts texts) {
        return badges.stream().map(badge -> text(badge, texts)).collect(Collectors.joining(", "));
    }

    private static String text(Badge badge, Texts texts) {
        return texts.format(badge.kind().key(), badge.days());
    }
}
