package facedesk.ui.people;

import facedesk.ui.Dialogs;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import facedesk.ui.people.change.Change;
import facedesk.ui.people.person.PersonController;
import facedesk.ui.people.sheet.ChooserController;
import facedesk.ui.people.sheet.ConsentFormController;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** The grid of people, the page of the one opened over it, and the bar that takes the last change back. */
public final class PeopleController implements Screen {
    private final PeopleModel model;
    private final Navigator navigator;
    private final Asking asking;

    @FXML
    private Node root;

    @FXML
    private Node filled;

    @FXML
    private Node roster;

    @FXML
    private Node person;

    @FXML
    private Node empty;

    @FXML
    private Button enrollFirst;

    @FXML
    private Button loadDemo;

    @FXML
    private Node undoBar;

    @FXML
    private Label done;

    @FXML
    private Node busyBar;

    @FXML
    private ProgressBar progress;

    @FXML
    private RosterController rosterController;

    @FXML
    private PersonController personController;

    @FXML
    private ChooserController chooserController;

    @FXML
    private ConsentFormController consentController;

    public PeopleController(PeopleModel model, Texts texts, Navigator navigator, Dialogs dialogs) {
        this.model = model;
        this.navigator = navigator;
        asking = new Asking(model, texts, dialogs);
    }

    @FXML
    void initialize() {
        rosterController.follow(model, asking);
        personController.follow(model.person(), asking);
        chooserController.follow(model.chooser(), model.largeFaces());
        consentController.follow(model.consentForm());
        model.listing().shownProperty().addListener((property, before, now) -> showParts());
        model.loadedProperty().addListener((property, before, now) -> showParts());
        model.openedProperty().addListener((property, before, now) -> turned());
        loadDemo.disableProperty().bind(model.busyProperty());
        BooleanBinding asked = Bindings.createBooleanBinding(
                () -> model.chooser().questionProperty().get() != null
                        || model.consentForm().questionProperty().get() != null,
                model.chooser().questionProperty(),
                model.consentForm().questionProperty());
        filled.disableProperty().bind(asked);
        asked.addListener((property, before, now) -> {
            if (!now) {
                focus();
            }
        });
        model.edits().changes().lastProperty().addListener((property, before, now) -> showUndo(now));
        showUndo(model.edits().changes().lastProperty().get());
        busyBar.visibleProperty().bind(model.edits().busyProperty());
        busyBar.managedProperty().bind(busyBar.visibleProperty());
        progress.progressProperty().bind(model.edits().progressProperty());
        new PeopleKeys(model, rosterController, personController, asking).install(root);
        showParts();
    }

    @Override
    public void onShow() {
        model.open();
        long wanted = navigator.takePerson();
        if (wanted >= 0) {
            model.turnTo(wanted);
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
    void undo() {
        model.edits().undo();
    }

    @FXML
    void dismiss() {
        model.edits().changes().clear();
    }

    @FXML
    void cancel() {
        model.edits().cancel();
    }

    private void turned() {
        showParts();
        focus();
    }

    private void showParts() {
        boolean anybody = !model.listing().all().isEmpty();
        boolean wasFilled = filled.isVisible();
        boolean wasEmpty = empty.isVisible();
        filled.setVisible(anybody);
        empty.setVisible(model.loadedProperty().get() && !anybody);
        roster.setVisible(model.openedProperty().get() < 0);
        person.setVisible(model.openedProperty().get() >= 0);
        if (empty.isVisible() != wasEmpty || filled.isVisible() != wasFilled) {
            focus();
        }
    }

    private void showUndo(Optional<Change> change) {
        undoBar.setVisible(change.isPresent());
        undoBar.setManaged(change.isPresent());
        change.ifPresent(last -> done.setText(last.said()));
    }

    /** Leads the keyboard to the grid or the page, or to the way on when there is nobody. */
    private void focus() {
        if (empty.isVisible()) {
            enrollFirst.requestFocus();
        } else if (person.isVisible()) {
            personController.enter();
        } else {
            rosterController.enter();
        }
    }
}
