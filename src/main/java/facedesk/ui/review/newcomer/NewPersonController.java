package facedesk.ui.review.newcomer;

import facedesk.gallery.NewPerson;
import facedesk.ui.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Enrols somebody new: the name, and what the person agreed to. */
public final class NewPersonController {
    private final NewPersonModel model;
    private final Texts texts;
    private Consumer<NewPerson> enroll = person -> {};
    private Runnable end = () -> {};

    @FXML
    private Node root;

    @FXML
    private TextField name;

    @FXML
    private TextField by;

    @FXML
    private TextField purpose;

    @FXML
    private ChoiceBox<@Nullable Integer> months;

    @FXML
    private Label wording;

    @FXML
    private Button save;

    public NewPersonController(NewPersonModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        name.textProperty().bindBidirectional(model.nameProperty());
        by.textProperty().bindBidirectional(model.byProperty());
        purpose.textProperty().bindBidirectional(model.purposeProperty());
        wording.setText(model.wording());
        months.getItems().setAll(NewPersonModel.MONTHS);
        months.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer count) {
                return count == null ? "" : texts.format("review.new.months", count);
            }

            @Override
            public @Nullable Integer fromString(String text) {
                return null;
            }
        });
        months.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.keepFor(now);
            }
        });
        save.disableProperty().bind(model.isIncomplete());
    }

    /** Who is told of somebody new. */
    public void onPerson(Consumer<NewPerson> receiver) {
        enroll = receiver;
    }

    /** What happens after it was closed. */
    public void onEnd(Runnable action) {
        end = action;
    }

    /** Whether somebody is being typed. */
    public boolean isOpen() {
        return root.isVisible();
    }

    /** Whether somebody is being typed. */
    public ReadOnlyBooleanProperty openProperty() {
        return root.visibleProperty();
    }

    /** Begins with an empty name. */
    public void open() {
        model.begin();
        months.setValue(model.months());
        root.setVisible(true);
        name.requestFocus();
    }

    /** Goes away without having enrolled anybody. */
    @FXML
    public void close() {
        if (isOpen()) {
            root.setVisible(false);
            end.run();
        }
    }

    /** Enter leads to the next field that is empty, and saves when there is none. */
    @FXML
    void next() {
        TextField empty = firstEmpty();
        if (empty == null) {
            save();
        } else {
            empty.requestFocus();
        }
    }

    private @Nullable TextField firstEmpty() {
        for (TextField field : new TextField[] {name, by, purpose}) {
            if (field.getText().isBlank()) {
                return field;
            }
        }
        return null;
    }

    @FXML
    void save() {
        model.person().ifPresent(person -> {
            close();
            enroll.accept(person);
        });
    }
}
