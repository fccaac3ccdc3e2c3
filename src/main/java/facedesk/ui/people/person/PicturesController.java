package facedesk.ui.people.person;

import facedesk.gallery.Person;
import facedesk.ui.Dialogs;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The person's pictures, and what can be done about those selected. */
public final class PicturesController {
    private final Texts texts;
    private final Dialogs dialogs;
    private final PictureText words;
    private @Nullable PersonModel model;
    private @Nullable PersonRequests requests;

    @FXML
    private Button add;

    @FXML
    private Button remove;

    @FXML
    private Button split;

    @FXML
    private Button give;

    @FXML
    private Label hint;

    @FXML
    private FlowPane pictures;

    @FXML
    private AdditionController additionController;

    public PicturesController(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
        words = new PictureText(texts);
    }

    /** Shows the pictures of whoever is shown there. */
    void follow(PersonModel person, PersonRequests actions) {
        model = person;
        requests = actions;
        additionController.follow(person.addition());
        add.disableProperty().bind(person.addition().busyProperty());
        BooleanBinding none = Bindings.isEmpty(person.selected());
        BooleanBinding notSome =
                Bindings.createBooleanBinding(() -> !person.isSome(), person.selected(), person.pageProperty());
        remove.disableProperty().bind(none);
        split.disableProperty().bind(notSome);
        give.disableProperty().bind(notSome);
        person.pageProperty().addListener((property, before, now) -> show(now));
        person.selected().addListener((SetChangeListener<Long>) change -> mark());
        pictures.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                person.removeSelected();
                event.consume();
            }
        });
    }

    @FXML
    void add() {
        List<Path> files = dialogs.choosePictures();
        present().addition().add(files);
    }

    @FXML
    void take() {
        ask(PersonRequests::takePictures);
    }

    @FXML
    void remove() {
        present().removeSelected();
    }

    @FXML
    void split() {
        dialogs.askText(texts.get("people.split.title"), texts.get("people.name"), "")
                .ifPresent(present()::splitSelected);
    }

    @FXML
    void give() {
        Set<Long> chosen = Set.copyOf(present().selected());
        ask((actions, owner) -> actions.give(owner, chosen));
    }

    private void ask(BiConsumer<PersonRequests, Person> question) {
        PersonRequests actions = requests;
        if (actions != null) {
            present().person().ifPresent(person -> question.accept(actions, person));
        }
    }

    private void show(@Nullable PersonPage page) {
        Instant now = present().clock().instant();
        pictures.getChildren()
                .setAll(
                        page == null
                                ? List.of()
                                : page.pictures().stream()
                                        .map(stored -> tile(stored, now))
                                        .toList());
        hint.setText(
                texts.get(page != null && page.pictures().isEmpty() ? "people.pictures.none" : "people.pictures.hint"));
        mark();
    }

    private Node tile(StoredPicture stored, Instant now) {
        PictureTile tile = new PictureTile(stored, texts, now);
        tile.setOnAction(event -> present().select(stored.id(), tile.isSelected()));
        tile.onPointed(() -> hint.setText(words.reason(stored)));
        return tile;
    }

    private void mark() {
        for (Node node : pictures.getChildren()) {
            if (node instanceof PictureTile tile) {
                tile.setSelected(present().selected().contains(tile.stored().id()));
            }
        }
    }

    private PersonModel present() {
        if (model == null) {
            throw new IllegalStateException("Nobody is followed yet");
        }
        return model;
    }
}
