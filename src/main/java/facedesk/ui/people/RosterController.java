package facedesk.ui.people;

import facedesk.gallery.Person;
import facedesk.ui.Dialogs;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Texts;
import facedesk.ui.people.grid.PersonTile;
import facedesk.ui.people.grid.Tile;
import facedesk.ui.people.grid.TileGrid;
import facedesk.ui.people.roster.PersonRow;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Search, grid, and what can be done about those selected. */
public final class RosterController {
    private final Texts texts;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private @Nullable PeopleModel model;
    private @Nullable Asking asking;
    private @Nullable TileGrid<PersonRow> grid;

    @FXML
    private TextField search;

    @FXML
    private Button removeDemo;

    @FXML
    private StackPane gridHost;

    @FXML
    private Label nomatch;

    @FXML
    private Label count;

    @FXML
    private FiltersController filtersController;

    @FXML
    private SelectionController selectionController;

    public RosterController(Texts texts, Navigator navigator, Dialogs dialogs) {
        this.texts = texts;
        this.navigator = navigator;
        this.dialogs = dialogs;
    }

    /** Lists whoever is listed there. */
    void follow(PeopleModel people, Asking questions) {
        model = people;
        asking = questions;
        TileGrid<PersonRow> tiles = new TileGrid<>(
                () -> new PersonTile(texts), people.selection(), PersonTile.WIDTH, PersonTile.HEIGHT);
        grid = tiles;
        tiles.setId("people");
        gridHost.getChildren().add(0, tiles);
        tiles.onView(this::showFaces);
        tiles.addEventHandler(KeyEvent.KEY_PRESSED, this::inGrid);
        tiles.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        tiles.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        people.faces().onArrival(tiles::requestLayout);
        search.textProperty().bindBidirectional(people.listing().searchProperty());
        search.setOnAction(event -> first());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                first();
            }
        });
        filtersController.follow(people.listing());
        selectionController.follow(people, questions);
        people.listing().shownProperty().addListener((property, before, now) -> show(now));
        show(people.listing().shownProperty().get());
    }

    /** Leads the keyboard to the grid. */
    void enter() {
        if (grid != null) {
            grid.requestFocus();
        }
    }

    /** Leads the keyboard to the search. */
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    void enroll() {
        navigator.show(Place.ENROLL);
    }

    @FXML
    void removeDemo() {
        if (model != null
                && dialogs.confirmRemoval(
                        texts.get("people.demo.remove"),
                        texts.get("people.demo.consequences"),
                        texts.get("people.erase"))) {
            model.removeDemo();
        }
    }

    private void show(List<PersonRow> rows) {
        if (grid == null || model == null) {
            return;
        }
        Listing listing = model.listing();
        grid.setItems(rows);
        nomatch.setVisible(rows.isEmpty() && !listing.all().isEmpty());
        count.setText(texts.format("people.count", rows.size(), listing.all().size()));
        removeDemo.setVisible(listing.hasDemo());
        removeDemo.setManaged(listing.hasDemo());
    }

    private void showFaces(List<Tile<PersonRow>> inView) {
        if (model == null) {
            return;
        }
        for (Tile<PersonRow> tile : inView) {
            PersonRow row = tile.item();
            if (row != null && tile instanceof PersonTile face) {
                model.faces().of(row.id()).ifPresent(face::setFace);
            }
        }
        model.faces()
                .want(inView.stream()
                        .map(Tile::item)
                        .filter(java.util.Objects::nonNull)
                        .map(PersonRow::id)
                        .toList());
    }

    private void first() {
        if (model != null && !model.listing().shownProperty().get().isEmpty()) {
            model.selection().only(0);
            enter();
        }
    }

    private void open() {
        if (model != null && model.selection().size() == 1) {
            model.turnTo(model.selection().items().get(0).id());
        }
    }

    private void inGrid(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && model != null && asking != null) {
            List<Person> people =
                    model.selection().items().stream().map(PersonRow::person).toList();
            asking.erase(people);
            event.consume();
        }
    }

    /** Whoever types in the grid searches. */
    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (!event.isShortcutDown() && !event.isAltDown() && !text.isBlank() && !Character.isISOControl(text.charAt(0))) {
            search.requestFocus();
            search.setText(text);
            search.end();
            event.consume();
        }
    }
}
