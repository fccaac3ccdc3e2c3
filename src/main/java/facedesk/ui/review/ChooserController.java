package facedesk.ui.review;

import facedesk.ui.Texts;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Names somebody by hand: type a part of the name, choose with the arrows, Enter. */
public final class ChooserController {
    private final Texts texts;
    private @Nullable ReviewModel followed;
    private Runnable end = () -> {};

    @FXML
    private Node root;

    @FXML
    private TextField typed;

    @FXML
    private ListView<Names.Named> found;

    public ChooserController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        found.setPlaceholder(new Label(texts.get("review.choose.none")));
        found.setCellFactory(list -> new NameCell(texts));
        typed.textProperty().addListener((property, before, now) -> search(now));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        found.setOnMouseClicked(event -> {
            if (event.getClickCount() > 1) {
                choose();
            }
        });
    }

    /** Answers there. */
    void follow(ReviewModel model) {
        followed = model;
    }

    private ReviewModel model() {
        return Objects.requireNonNull(followed);
    }

    /** What happens after it was closed. */
    void onEnd(Runnable action) {
        end = action;
    }

    boolean isOpen() {
        return root.isVisible();
    }

    ReadOnlyBooleanProperty openProperty() {
        return root.visibleProperty();
    }

    void open() {
        root.setVisible(true);
        typed.clear();
        search("");
        typed.requestFocus();
    }

    void close() {
        if (isOpen()) {
            root.setVisible(false);
            end.run();
        }
    }

    @FXML
    void choose() {
        Names.Named person = found.getSelectionModel().getSelectedItem();
        if (person != null) {
            close();
            model().assign(person.id());
        }
    }

    private void search(@Nullable String text) {
        found.getItems().setAll(model().search(text == null ? "" : text));
        found.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (event.getTarget() == typed && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            move(event.getCode() == KeyCode.DOWN);
            event.consume();
        }
    }

    private void move(boolean down) {
        if (down) {
            found.getSelectionModel().selectNext();
        } else {
            found.getSelectionModel().selectPrevious();
        }
        found.scrollTo(found.getSelectionModel().getSelectedIndex());
    }

    /** A name, with the identifier that tells people of one name apart. */
    private static final class NameCell extends ListCell<Names.@Nullable Named> {
        private final Texts texts;

        NameCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(Names.@Nullable Named person, boolean empty) {
            super.updateItem(person, empty);
            if (empty || person == null) {
                setText("");
            } else if (person.identifier().isEmpty()) {
                setText(person.name());
            } else {
                setText(texts.format("review.choose.identified", person.name(), person.identifier()));
            }
        }
    }
}
