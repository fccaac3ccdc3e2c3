package facedesk.ui.people;

import facedesk.ui.Dialogs;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Texts;
import facedesk.ui.people.grid.TileGrid;
import facedesk.ui.people.roster.PersonRow;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Search, grid, and what can be done about those selected. */
public final class RosterController {
    private final Texts texts;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private @Nullable PeopleModel model;
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
        PeopleGrid made = new PeopleGrid(people, texts);
        grid = made.node();
        gridHost.getChildren().add(0, made.node());
        made.onKeys(selectionController::erase, this::type);
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

    private void first() {
        if (model != null && !model.listing().shownProperty().get().isEmpty()) {
            model.selection().only(0);
            enter();
        }
    }

    /** Whoever types in the grid searches. */
    private void type(String text) {
        search.requestFocus();
        search.setText(text);
        search.end();
    }
}
