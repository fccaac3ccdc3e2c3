package facedesk.ui.shell;

import facedesk.ui.Dialogs;
import facedesk.ui.Navigator;
import facedesk.ui.Notices;
import facedesk.ui.Place;
import facedesk.ui.Preferences;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The frame around the screens: which one is shown, and what surrounds it. */
public final class ShellController implements Navigator {
    private final Texts texts;
    private final Preferences preferences;
    private final Screens screens;
    private final Dialogs dialogs;
    private long wantedPerson = -1;
    private @Nullable Notices notices;
    private @Nullable NavigationBar bar;
    private @Nullable WaitingFaces waiting;

    @FXML
    private BorderPane root;

    @FXML
    private VBox navigation;

    @FXML
    private Label title;

    @FXML
    private MenuButton sourceMenu;

    @FXML
    private StackPane host;

    @FXML
    private StackPane noticeHost;

    public ShellController(Texts texts, Preferences preferences, Screens screens, Dialogs dialogs) {
        this.texts = texts;
        this.preferences = preferences;
        this.screens = screens;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        bar = new NavigationBar(navigation, texts, preferences, screens.places(), this::show);
        notices = new NoticePane(noticeHost, texts);
    }

    /** Puts the opening into the screen's place. */
    OpeningController showOpening(Views views, Runnable retry) {
        Views.View view = views.load("shell/Opening.fxml");
        OpeningController opening = (OpeningController) view.controller();
        opening.onRetry(retry);
        host.getChildren().setAll(view.root());
        return opening;
    }

    /** What is behind the screens is being closed: forgets them all. */
    void closing() {
        screens.forget();
        if (waiting != null) {
            waiting.close();
        }
        navigation.setDisable(true);
        sourceMenu.setDisable(true);
        root.setBottom(null);
    }

    /** Everything is there: shows the first screen, the source menu and the status bar. */
    void opened(SourceModel source, Views views, WaitingFaces faces) {
        waiting = faces;
        faces.countProperty()
                .addListener((property, before, now) -> present(bar).announce(Place.REVIEW, now.intValue()));
        present(bar).announce(Place.REVIEW, faces.countProperty().get());
        faces.refresh();
        new SourceMenu(sourceMenu, source, texts, dialogs).bind();
        root.setBottom(views.load("shell/Status.fxml").root());
        navigation.setDisable(false);
        sourceMenu.setDisable(false);
        show(Place.LIVE);
    }

    /** Messages over the screens. */
    Notices notices() {
        return present(notices);
    }

    @Override
    public void show(Place place) {
        if (navigation.isDisabled() || !screens.places().contains(place)) {
            return;
        }
        title.setText(texts.get(place.key()));
        host.getChildren().setAll(screens.at(place));
        // Scroll panes take in what they hold only now, and nothing outside the window can take the focus.
        host.applyCss();
        present(bar).mark(place);
        boolean review = place == Place.REVIEW || screens.current() == Place.REVIEW;
        screens.turnTo(place);
        if (review) {
            present(waiting).refresh();
        }
    }

    @Override
    public void showPerson(long personId) {
        wantedPerson = personId;
        show(Place.PEOPLE);
    }

    @Override
    public long takePerson() {
        long person = wantedPerson;
        wantedPerson = -1;
        return person;
    }

    @FXML
    void help() {
        dialogs.show(texts.get("help.title"), HelpContent.make(texts));
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The layout has not been loaded");
        }
        return value;
    }
}
