package facedesk.ui.review;

import facedesk.enrollment.review.FaceGroup;
import facedesk.enrollment.review.SeenFace;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The group that is asked about, and what can be answered. */
public final class GroupController {
    private static final double SIZE = 104;

    private final Texts texts;
    private @Nullable ReviewView followed;
    private List<SeenFace> shown = List.of();

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
        suggestionController.follow(view);
        chooserController.follow(view.model());
        newPersonController.follow(view.model());
        view.model().positionProperty().addListener((property, before, now) -> show());
        show();
    }

    private ReviewView view() {
        return Objects.requireNonNull(followed);
    }

    private ReviewModel model() {
        return view().model();
    }

    private void show() {
        undo.setDisable(!model().canUndo());
        model().group().ifPresent(this::show);
    }

    private void show(FaceGroup group) {
        heading.setText(
                texts.format("review.heading", group.faces().size(), Dates.moment(group.lastSeen(), texts.locale())));
        boolean suggested = group.suggestion().isPresent();
        yes.setDisable(!suggested);
        no.setDisable(!suggested);
        out.setDisable(group.faces().size() < 2);
        if (!group.faces().equals(shown)) {
            shown = group.faces();
            List<FaceTile> tiles = new ArrayList<>();
            shown.forEach(face -> tiles.add(tile(face, tiles.size() + 1)));
            faces.getChildren().setAll(tiles);
        }
        int chosen = model().face().map(group.faces()::indexOf).orElse(-1);
        for (int i = 0; i < faces.getChildren().size(); i++) {
            ((FaceTile) faces.getChildren().get(i)).mark(i == chosen && shown.size() > 1);
        }
    }

    private FaceTile tile(SeenFace face, int number) {
        String when = Dates.moment(face.sighting().seenAt(), texts.locale());
        FaceTile tile = new FaceTile(SIZE, texts.format("review.face.spoken", number, shown.size(), when));
        tile.setOnMouseClicked(event -> model().chooseFace(face));
        view().images().face(face.id(), tile::show);
        return tile;
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
