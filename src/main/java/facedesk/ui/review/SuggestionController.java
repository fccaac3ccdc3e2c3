package facedesk.ui.review;

import facedesk.enrollment.review.FaceGroup;
import facedesk.enrollment.review.Suggestion;
import facedesk.ui.Texts;
import facedesk.ui.control.ScoreBar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who the faces may show: the name, the enrolled faces, and why they are suggested. */
public final class SuggestionController {
    private static final double SIZE = 104;

    private final Texts texts;
    private @Nullable ReviewView followed;
    private long shown = -1;

    @FXML
    private Label name;

    @FXML
    private Label why;

    @FXML
    private ScoreBar bar;

    @FXML
    private FlowPane pictures;

    @FXML
    private VBox somebody;

    @FXML
    private Label nobody;

    public SuggestionController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    void initialize() {
        somebody.managedProperty().bind(somebody.visibleProperty());
        nobody.managedProperty().bind(nobody.visibleProperty());
        nobody.visibleProperty().bind(somebody.visibleProperty().not());
    }

    /** Shows the suggestion for the group that is asked about there. */
    void follow(ReviewView view) {
        followed = view;
        view.model().positionProperty().addListener((property, before, now) -> show());
        show();
    }

    private ReviewView view() {
        return Objects.requireNonNull(followed);
    }

    private void show() {
        Optional<Suggestion> suggestion = view().model().group().flatMap(FaceGroup::suggestion);
        somebody.setVisible(suggestion.isPresent());
        if (suggestion.isEmpty()) {
            pictures.getChildren().clear();
            shown = -1;
        }
        suggestion.ifPresent(this::show);
    }

    private void show(Suggestion suggestion) {
        String score = texts.number(suggestion.score(), 2);
        String line = texts.number(suggestion.line().value(), 2);
        name.setText(view().model().names().of(suggestion.personId()));
        why.setText(texts.format(
                suggestion.accepted() ? "review.why.above" : "review.why.below",
                score,
                line,
                texts.number(Math.abs(suggestion.gap()), 2)));
        bar.setThreshold(suggestion.line().value(), texts.format("review.line", line));
        bar.setScore(suggestion.score(), score);
        if (suggestion.personId() != shown) {
            shown = suggestion.personId();
            pictures.getChildren().clear();
            view().images().person(shown, found -> show(suggestion.personId(), found));
        }
    }

    private void show(long personId, List<Image> found) {
        if (personId == shown) {
            String person = view().model().names().of(personId);
            pictures.getChildren()
                    .setAll(found.stream().map(image -> tile(person, image)).toList());
        }
    }

    private static FaceTile tile(String person, Image image) {
        FaceTile tile = new FaceTile(SIZE, person);
        tile.show(image);
        return tile;
    }
}
