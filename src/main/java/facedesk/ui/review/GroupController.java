package facedesk.ui.review;

import facedesk.enrollment.review.FaceGroup;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import facedesk.ui.review.newcomer.NewPersonController;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The group that is asked about, and what can be answered. */
public final class GroupController {
    private final Texts texts;
    private @Nullable ReviewView followed;

    @FXML
    private Node root;

    @FXML
    private Label heading;

    @FXML
    private FlowPane faces;

    @FXML
    private Button yes;

    @FXML
    private Button no;

    @FXML
    private Button out;

    @FXML
    private Button undo;

    @FXML
    private Node answers;

    @FXML
    private SuggestionController suggestionController;

    @FXML
    private ChooserController chooserController;

    @FXML
    private NewPersonController newPersonController;

    public GroupController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    void initialize() {
        chooserController.onEnd(root::requestFocus);
        newPersonController.onEnd(root::requestFocus);
        answers.visibleProperty()
                .bind(chooserController
                        .openProperty()
                        .or(newPersonController.openProperty())
                        .not());
        answers.managedProperty().bind(answers.visibleProperty());
    }

    /** Asks about the group that it is the turn of there. */
    void follow(ReviewView view) {
        followed = view;
        new FaceStrip(faces, texts).follow(view);
        suggestionController.follow(view);
        chooserController.follow(view.model());
        newPersonController.onPerson(view.model()::enroll);
        view.model().positionProperty().addListener((property, before, now) -> show());
        show();
    }

    private ReviewModel model() {
        return Objects.requireNonNull(followed).model();
    }

    private void show() {
        undo.setDisable(!model().canUndo());
        model().group().ifPresent(this::show);
    }

    private void show(FaceGroup group) {
        boolean suggested = group.suggestion().isPresent();
        String words = suggested ? "review.heading" : "review.heading.nobody";
        String seen = Dates.moment(group.lastSeen(), texts.locale());
        heading.setText(texts.format(words, group.faces().size(), seen));
        yes.setDisable(!suggested);
        no.setDisable(!suggested);
        out.setDisable(group.faces().size() < 2);
    }

    /** Whether a name is being typed, so that letters are no commands. */
    boolean isAsking() {
        return chooserController.isOpen() || newPersonController.isOpen();
    }

    /** Closes what a name is typed into. */
    void close() {
        chooserController.close();
        newPersonController.close();
    }

    @FXML
    void yes() {
        model().confirm();
    }

    @FXML
    void no() {
        model().reject();
    }

    @FXML
    void somebodyElse() {
        newPersonController.close();
        chooserController.open();
    }

    @FXML
    void newPerson() {
        chooserController.close();
        newPersonController.open();
    }

    @FXML
    void ignore() {
        model().ignore();
    }

    @FXML
    void takeOut() {
        model().takeOut();
    }

    @FXML
    void undo() {
        model().undo();
    }
}
