package facedesk.ui.people;

import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.ui.Dates;
import facedesk.ui.Dialogs;
import facedesk.ui.Texts;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The person chosen: name, pictures, and what can be done about them. */
public final class PersonController {
    private final PicturesModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private @Nullable PeopleModel people;

    @FXML
    private Node detail;

    @FXML
    private Node nobody;

    @FXML
    private TextField name;

    @FXML
    private Label facts;

    @FXML
    private Label demo;

    @FXML
    private Button add;

    @FXML
    private AdditionController additionController;

    @FXML
    private FlowPane pictures;

    public PersonController(PicturesModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        add.disableProperty().bind(model.busyProperty());
        additionController.follow(model);
        model.pictures().addListener((ListChangeListener<Picture>) change -> showPictures());
        name.focusedProperty().addListener((property, before, now) -> commit());
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show(chosen());
            }
        });
    }

    /** Shows whoever is chosen there. */
    void follow(PeopleModel model) {
        people = model;
        model.chosenProperty().addListener((property, before, now) -> show(now));
        show(model.chosenProperty().get());
    }

    /** Puts the cursor into the name. */
    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    /** Puts the cursor on the first action. */
    void enter() {
        add.requestFocus();
    }

    @FXML
    void commit() {
        Person person = chosen();
        if (people != null && person != null) {
            people.rename(person, name.getText());
            if (name.getText().isBlank()) {
                name.setText(person.name());
            }
        }
    }

    @FXML
    void add() {
        model.add(dialogs.choosePictures());
    }

    @FXML
    void erase() {
        Person person = chosen();
        if (people != null && person != null) {
            String consequences = texts.format(
                    "people.delete.consequences",
                    person.name(),
                    model.pictures().size());
            if (dialogs.confirmRemoval(
                    texts.format("people.delete.title", person.name()), consequences, texts.get("people.erase"))) {
                people.delete(person);
            }
        }
    }

    private @Nullable Person chosen() {
        return people == null ? null : people.chosenProperty().get();
    }

    private void show(@Nullable Person person) {
        detail.setVisible(person != null);
        nobody.setVisible(person == null);
        model.show(person);
        if (person != null) {
            name.setText(person.name());
            demo.setVisible(person.demo());
            facts.setText(texts.format("people.enrolled", Dates.day(person.enrolledAt(), texts.locale())));
        }
    }

    private void showPictures() {
        pictures.getChildren()
                .setAll(model.pictures().stream()
                        .map(picture -> new PictureTile(picture, texts, () -> askRemove(picture)))
                        .toList());
    }

    private void askRemove(Picture picture) {
        if (dialogs.confirmRemoval(
                texts.get("people.picture.remove"),
                texts.format("people.picture.consequences", model.pictures().size()),
                texts.get("people.erase"))) {
            model.remove(picture);
        }
    }
}
