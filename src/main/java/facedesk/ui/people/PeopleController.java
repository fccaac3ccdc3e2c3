package facedesk.ui.people;

import facedesk.ui.Dialogs;
import facedesk.ui.EnrollmentRequests;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import facedesk.ui.people.change.ChangesController;
import facedesk.ui.people.person.PersonController;
import facedesk.ui.people.sheet.ChooserController;
import facedesk.ui.people.sheet.ConsentFormController;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The grid of people, the page of the one opened over it, and what is asked over both. */
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
    private RosterController rosterController;

    @FXML
    private PersonController personController;

    @FXML
    private ChangesController changesController;

    @FXML
    private ChooserController chooserController;

    @FXML
    private ConsentFormController consentController;

    public PeopleController(
            PeopleModel model, Texts texts, Navigator navigator, Dialogs dialogs, EnrollmentRequests requests) {
        this.model = model;
        this.navigator = navigator;
        asking = new Asking(model, texts, dialogs, navigator, requests);
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
        changesController.follow(model.edits());
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
