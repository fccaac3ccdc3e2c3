package facedesk.ui.threshold;

import facedesk.gallery.Person;
import facedesk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Binds the live dots: whether they are shown, and who is said to stand before the camera. */
public final class DotsController {
    private final Texts texts;

    @FXML
    private CheckBox shown;

    @FXML
    private ComboBox<Optional<Person>> who;

    @FXML
    private Label count;

    public DotsController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    void initialize() {
        who.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Person> value) {
                return value == null ? "" : value.map(Person::name).orElse(texts.get("lab.dots.nobody"));
            }

            @Override
            public Optional<Person> fromString(String text) {
                throw new UnsupportedOperationException("People are not typed");
            }
        });
    }

    /** Gathers dots for the lab from now on. */
    void follow(LabView view) {
        LiveDots dots = view.dots();
        shown.selectedProperty().bindBidirectional(dots.shownProperty());
        who.disableProperty().bind(shown.selectedProperty().not());
        who.setOnShowing(event -> offer(view));
        who.valueProperty()
                .addListener((property, before, now) -> dots.whoProperty().set(now == null ? Optional.empty() : now));
        dots.dotsProperty()
                .addListener((property, before, now) -> count.setText(texts.format("lab.dots.count", now.size())));
        offer(view);
    }

    private void offer(LabView view) {
        Optional<Person> before = view.dots().whoProperty().get();
        List<Optional<Person>> people = new ArrayList<>(List.of(Optional.empty()));
        view.desk().gallery().people().forEach(person -> people.add(Optional.of(person)));
        who.getItems().setAll(people);
        who.setValue(people.contains(before) ? before : Optional.empty());
    }
}
