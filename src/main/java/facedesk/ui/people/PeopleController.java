package facedesk.ui.people;

import facedesk.gallery.Person;
import facedesk.ui.Dialogs;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The list of people beside the one chosen. */
public final class PeopleController implements Screen {
    private final PeopleModel model;
    private final Thumbnails thumbnails;
    private final Texts texts;
    private final Navigator navigator;
    private final Dialogs dialogs;

    @FXML
    private Node root;

    @FXML
    private Node filled;

    @FXML
    private Node empty;

    @FXML
    private TextField search;

    @FXML
    private Label count;

    @FXML
    private Button removeDemo;

    @FXML
    private Button enrollFirst;

    @FXML
    private Button loadDemo;

    @FXML
    private ListView<Person> people;

    @FXML
    private PersonController personController;

    public PeopleController(
            PeopleModel model, Thumbnails thumbnails, Texts texts, Navigator navigator, Dialogs dialogs) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.texts = texts;
        this.navigator = navigator;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        personController.follow(model);
        filled.visibleProperty().bind(Bindings.isNotEmpty(model.all()));
        empty.visibleProperty().bind(model.loadedProperty().and(Bindings.isEmpty(model.all())));
        loadDemo.disableProperty().bind(model.busyProperty());
        removeDemo.visibleProperty().bind(model.hasDemo());
        removeDemo.managedProperty().bind(removeDemo.visibleProperty());
        search.textProperty().bindBidirectional(model.searchProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.format(
                                "people.count",
                                model.shown().size(),
                                model.all().size()),
                        model.shown(),
                        model.all()));
        people.setItems(model.shown());
        people.setCellFactory(list -> new PersonCell(thumbnails, texts));
        people.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.chosenProperty().set(now);
            }
        });
        model.chosenProperty().addListener((property, before, now) -> select(now));
        PeopleKeys.install(root, search, people, personController);
        model.loadedProperty().addListener((property, before, now) -> focus());
        filled.visibleProperty().addListener((property, before, now) -> focus());
        model.shown().addListener((ListChangeListener<Person>) change -> chooseSomebody());
    }

    @Override
    public void onShow() {
        thumbnails.forget();
        model.open();
        long wanted = navigator.takePerson();
        if (wanted >= 0) {
            model.choose(wanted);
        }
        focus();
    }

    @Override
    public void onHide() {
        model.close();
    }

    @FXML
    void enroll() {
        navigator.show(Place.ENROLL);
    }

    @FXML
    void loadDemo() {
        model.loadDemo();
    }

    @FXML
    void removeDemo() {
        if (dialogs.confirmRemoval(
                texts.get("people.demo.remove"), texts.get("people.demo.consequences"), texts.get("people.erase"))) {
            model.removeDemo();
        }
    }

    /** Leads the keyboard to the list, or to the way on when there is nobody. */
    private void focus() {
        (filled.isVisible() ? people : enrollFirst).requestFocus();
    }

    private void chooseSomebody() {
        if (people.getSelectionModel().isEmpty()) {
            people.getSelectionModel().selectFirst();
        }
    }

    private void select(@Nullable Person person) {
        if (person == null) {
            people.getSelectionModel().clearSelection();
        } else if (person != people.getSelectionModel().getSelectedItem()) {
            people.getSelectionModel().select(person);
            people.scrollTo(person);
        }
    }
}
