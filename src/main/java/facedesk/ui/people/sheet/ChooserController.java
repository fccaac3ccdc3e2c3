package facedesk.ui.people.sheet;

import facedesk.gallery.Person;
import facedesk.ui.Texts;
import facedesk.ui.people.grid.Faces;
import facedesk.ui.people.roster.PersonRow;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Somebody is searched for and held beside the person: two faces, two names, one button. */
public final class ChooserController {
    private final Texts texts;
    private @Nullable ChooserModel model;
    private @Nullable Faces faces;

    @FXML
    private Node root;

    @FXML
    private Label title;

    @FXML
    private Label explanation;

    @FXML
    private TextField search;

    @FXML
    private ListView<PersonRow> people;

    @FXML
    private ImageView firstFace;

    @FXML
    private Label firstName;

    @FXML
    private ImageView secondFace;

    @FXML
    private Label secondName;

    @FXML
    private Button take;

    public ChooserController(Texts texts) {
        this.texts = texts;
    }

    /** Asks what is asked there, with these faces. */
    public void follow(ChooserModel chooser, Faces pictures) {
        model = chooser;
        faces = pictures;
        pictures.onArrival(this::showFaces);
        search.textProperty().bindBidirectional(chooser.searchProperty());
        people.setItems(chooser.shown());
        people.setCellFactory(list -> new RowCell(texts));
        people.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> chooser.chosenProperty().set(now));
        chooser.chosenProperty().addListener((property, before, now) -> showFaces());
        take.disableProperty().bind(chooser.chosenProperty().isNull());
        chooser.questionProperty().addListener((property, before, now) -> show(now));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(chooser.questionProperty().get());
    }

    @FXML
    void take() {
        if (model != null) {
            model.take();
        }
    }

    @FXML
    void cancel() {
        if (model != null) {
            model.cancel();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            people.requestFocus();
            people.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && people.isFocused()) {
            take();
            event.consume();
        }
    }

    private void show(ChooserModel.@Nullable Question question) {
        root.setVisible(question != null);
        if (question != null) {
            title.setText(question.title());
            explanation.setText(question.explanation());
            take.setText(question.action());
            firstName.setText(question.person().name());
            showFaces();
            search.requestFocus();
        }
    }

    private void showFaces() {
        ChooserModel.Question question =
                model == null ? null : model.questionProperty().get();
        if (question == null || model == null || faces == null) {
            return;
        }
        Person person = question.person();
        PersonRow other = model.chosenProperty().get();
        secondName.setText(
                other == null
                        ? texts.get("people.choose.nobody")
                        : other.person().name());
        firstFace.setImage(faces.of(person.id()).orElse(null));
        secondFace.setImage(other == null ? null : faces.of(other.id()).orElse(null));
        faces.want(other == null ? List.of(person.id()) : List.of(person.id(), other.id()));
    }
}
