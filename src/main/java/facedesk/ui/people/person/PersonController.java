package facedesk.ui.people.person;

import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.gallery.history.Event;
import facedesk.matching.Outcome;
import facedesk.ui.Texts;
import facedesk.ui.people.grid.BadgePill;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A person's page: who it is, what can be done, and the parts below. */
public final class PersonController {
    private final Texts texts;
    private final PastText words;
    private @Nullable PersonModel model;
    private @Nullable PersonRequests requests;

    @FXML
    private Node detail;

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private FlowPane badges;

    @FXML
    private Button block;

    @FXML
    private Tab picturesTab;

    @FXML
    private ListView<Recognition> recognitions;

    @FXML
    private ListView<Event> events;

    @FXML
    private FactsController factsController;

    @FXML
    private ConsentController consentController;

    @FXML
    private PicturesController picturesController;

    public PersonController(Texts texts) {
        this.texts = texts;
        words = new PastText(texts);
    }

    /** Shows whoever is shown there. */
    public void follow(PersonModel person, PersonRequests actions) {
        model = person;
        requests = actions;
        factsController.follow(person);
        consentController.follow(person, actions);
        picturesController.follow(person, actions);
        recognitions.setCellFactory(list -> new PastCell<>(texts, person.clock(), this::line));
        events.setCellFactory(list -> new PastCell<>(texts, person.clock(), this::line));
        detail.visibleProperty().addListener((property, before, now) -> enter());
        person.pageProperty().addListener((property, before, now) -> show(now));
        show(person.pageProperty().get());
    }

    /** Puts the cursor into the name. */
    public void rename() {
        factsController.rename();
    }

    /** Takes the keyboard; a page that is still being read takes it when it appears. */
    public void enter() {
        back.requestFocus();
    }

    @FXML
    void back() {
        Objects.requireNonNull(requests).back();
    }

    @FXML
    void block() {
        PersonModel now = Objects.requireNonNull(model);
        now.person().ifPresent(person -> now.edits().block(List.of(person), !person.blocked()));
    }

    @FXML
    void merge() {
        Objects.requireNonNull(model).person().ifPresent(Objects.requireNonNull(requests)::merge);
    }

    @FXML
    void export() {
        Objects.requireNonNull(model).person().map(List::of).ifPresent(Objects.requireNonNull(requests)::export);
    }

    @FXML
    void erase() {
        Objects.requireNonNull(model).person().map(List::of).ifPresent(Objects.requireNonNull(requests)::erase);
    }

    private void show(@Nullable PersonPage page) {
        detail.setVisible(page != null);
        if (page == null) {
            return;
        }
        Person person = page.person();
        title.setText(person.name());
        badges.getChildren()
                .setAll(page.badges().stream()
                        .map(badge -> BadgePill.of(badge, texts))
                        .toList());
        block.setText(texts.get(person.blocked() ? "people.unblock" : "people.block"));
        block.setGraphic(new FontIcon(person.blocked() ? "fth-check-circle" : "fth-slash"));
        picturesTab.setText(texts.format("people.pictures", page.pictures().size()));
        recognitions.getItems().setAll(page.recognitions());
        events.getItems().setAll(page.events());
    }

    private PastCell.Line line(Recognition seen) {
        String icon = seen.outcome() == Outcome.ACCEPTED ? "fth-user-check" : "fth-user-x";
        return new PastCell.Line(seen.time(), icon, words.outcome(seen), words.score(seen));
    }

    private PastCell.Line line(Event event) {
        return new PastCell.Line(event.time(), "fth-activity", words.event(event), "");
    }
}
