package facedesk.ui.people;

import facedesk.ui.Texts;
import facedesk.ui.people.grid.Faces;
import facedesk.ui.people.grid.PersonTile;
import facedesk.ui.people.grid.Tile;
import facedesk.ui.people.grid.TileGrid;
import facedesk.ui.people.roster.PersonRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The grid of the people listed, with the faces of those in view. On the JavaFX thread. */
final class PeopleGrid {
    private final TileGrid<PersonRow> tiles;
    private final Faces faces;
    private final PeopleModel model;

    PeopleGrid(PeopleModel model, Texts texts) {
        this.model = model;
        faces = model.faces();
        tiles = new TileGrid<>(() -> new PersonTile(texts), model.selection(), PersonTile.WIDTH, PersonTile.HEIGHT);
        tiles.setId("people");
        tiles.setAccessibleText(texts.get("place.people"));
        tiles.onView(this::showFaces);
        faces.onArrival(tiles::requestLayout);
        tiles.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
    }

    /** What is seen. */
    TileGrid<PersonRow> node() {
        return tiles;
    }

    /**
     * What keys do that the grid itself does not know: Enter opens.
     *
     * @param erase what Delete does
     * @param search is given what is typed
     */
    void onKeys(Runnable erase, Consumer<String> search) {
        tiles.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                erase.run();
                event.consume();
            }
        });
        tiles.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (isText(event)) {
                search.accept(event.getCharacter());
                event.consume();
            }
        });
    }

    private static boolean isText(KeyEvent event) {
        String text = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isAltDown();
        return !command && !text.isBlank() && !Character.isISOControl(text.charAt(0));
    }

    private void open() {
        if (model.selection().size() == 1) {
            model.turnTo(model.selection().items().get(0).id());
        }
    }

    private void showFaces(List<Tile<PersonRow>> inView) {
        List<Long> people = new ArrayList<>();
        for (Tile<PersonRow> tile : inView) {
            PersonRow row = tile.item();
            if (row != null && tile instanceof PersonTile face) {
                people.add(row.id());
                faces.of(row.id()).ifPresent(face::setFace);
            }
        }
        faces.want(people);
    }
}
