package facedesk.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.gallery.history.Event;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Place;
import facedesk.ui.TestDesk;
import facedesk.ui.people.grid.Tile;
import facedesk.ui.people.roster.HealthFilter;
import facedesk.ui.people.roster.PersonRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The People screen as a person uses it, mostly by keyboard, on a real gallery; headless. */
class PeopleScreenTest {
    private static final int PEOPLE = 40;

    @TempDir
    private Path folder;

    private TestDesk desk;
    private PeopleWindow window;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder, new MemoryPreferences());
        new Crowd().enroll(desk.gallery(), PEOPLE, 3);
        window = new PeopleWindow(desk, "light", Locale.ENGLISH, 840, 612);
    }

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    private Gallery gallery() {
        return desk.gallery();
    }

    private Person named(String name) {
        return gallery().named(name).get(0);
    }

    private void until(Callable<Boolean> condition) throws Exception {
        PeopleWindow.until(condition);
    }

    private void push(KeyCode... keys) {
        window.robot.push(keys);
    }

    private List<String> shown() {
        return window.model.listing().shownProperty().get().stream()
                .map(row -> row.person().name())
                .toList();
    }

    private List<String> selected() {
        return window.model.selection().items().stream()
                .map(row -> row.person().name())
                .toList();
    }

    /** Fires the button with those words that can be seen. */
    private void press(String words) {
        Button button = window.robot.lookup(".button").queryAll().stream()
                .map(Button.class::cast)
                .filter(node -> words.equals(node.getText()) && PeopleWindow.isSeen(node))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + words));
        assertThat(button.isDisabled()).as(words).isFalse();
        window.robot.interact(button::fire);
    }

    private String undoSays() {
        return window.seen("#done", Label.class).getText();
    }

    private void undo(String said) throws Exception {
        until(() -> window.robot.lookup("#done").queryAll().stream().anyMatch(PeopleWindow::isSeen));
        until(() -> undoSays().equals(said));
        push(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private void openPage(String name) throws Exception {
        window.robot.interact(() -> window.model.turnTo(named(name).id()));
        until(() -> window.model
                .person()
                .person()
                .filter(person -> person.name().equals(name))
                .isPresent());
    }

    private List<Node> pictureTiles() {
        return List.copyOf(window.robot.lookup(".picture-tile").queryAll());
    }

    @Test
    void theKeyboardAloneFindsOpensAndComesBack() throws Exception {
        assertThat(window.focused()).isEqualTo("people");
        window.robot.write("zoe 7");
        until(() -> shown().equals(List.of("Zoë 7")));
        assertThat(window.focused()).isEqualTo("search");
        push(KeyCode.DOWN);
        assertThat(window.focused()).isEqualTo("people");
        assertThat(selected()).containsExactly("Zoë 7");
        push(KeyCode.ENTER);
        until(() -> window.seen("#title", Label.class).getText().equals("Zoë 7"));
        assertThat(window.focused()).isEqualTo("back");
        push(KeyCode.ESCAPE);
        until(() -> window.focused().equals("people"));
        push(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
        push(KeyCode.ESCAPE);
        assertThat(shown()).hasSize(PEOPLE);
        push(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(window.focused()).isEqualTo("search");
    }

    @Test
    void arrowsWalkTheGridAndBringTheirWayIntoView() throws Exception {
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        assertThat(selected()).containsExactly(shown().get(1));
        push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(selected()).hasSize(4);
        push(KeyCode.END);
        assertThat(selected()).containsExactly(shown().get(PEOPLE - 1));
        until(() -> seenTiles(tile -> true).contains(shown().get(PEOPLE - 1)));
        push(KeyCode.HOME);
        push(KeyCode.SHORTCUT, KeyCode.RIGHT);
        push(KeyCode.SPACE);
        assertThat(selected()).containsExactly(shown().get(0), shown().get(1));
        push(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(selected()).hasSize(PEOPLE);
        assertThat(window.seen("#selected", Label.class).getText()).isEqualTo("40 selected");
    }

    private List<String> seenTiles(Predicate<Node> wanted) {
        return window.robot.lookup(".tile").queryAll().stream()
                .filter(PeopleWindow::isSeen)
                .filter(wanted)
                .map(node -> ((PersonRow) ((Tile<?>) node).item()).person().name())
                .toList();
    }

    @Test
    void theGridHasNodesOnlyForWhatIsSeen() throws Exception {
        until(() -> !seenTiles(tile -> true).isEmpty());
        assertThat(window.robot.lookup(".tile").queryAll().size()).isLessThan(PEOPLE);
        window.robot.clickOn(window.robot.lookup(".tile").nth(1).<Node>query());
        assertThat(selected()).hasSize(1);
        window.robot
                .press(KeyCode.SHORTCUT)
                .clickOn(window.robot.lookup(".tile").nth(3).<Node>query())
                .release(KeyCode.SHORTCUT);
        assertThat(selected()).hasSize(2);
        window.robot.doubleClickOn(window.robot.lookup(".tile").nth(2).<Node>query());
        until(() -> window.model.openedProperty().get() >= 0);
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersNarrowWhatIsListed() throws Exception {
        ComboBox<HealthFilter> health = window.seen("#health", ComboBox.class);
        window.robot.interact(() -> health.setValue(HealthFilter.BLOCKED));
        until(() -> shown().equals(List.of("Cleo 3", "Dan 20", "Eva 37")));
        assertThat(window.seen("#count", Label.class).getText()).isEqualTo("3 of 40 people");
        ComboBox<String> group = window.seen("#group", ComboBox.class);
        window.robot.interact(() -> group.setValue("Visitors"));
        until(() -> shown().equals(List.of("Dan 20")));
        window.robot.interact(() -> group.setValue("Lab"));
        until(() -> window.seen("#nomatch", Label.class).isVisible());
    }

    @Test
    void manyAreBlockedAtOnceAndUnblockedByUndo() throws Exception {
        push(KeyCode.SHORTCUT, KeyCode.A);
        press("Block");
        until(() -> gallery().people().stream().allMatch(Person::blocked));
        undo("Blocked 40 people.");
        until(() -> gallery().people().stream().filter(Person::blocked).count() == 3);
    }

    @Test
    void aGroupIsSetForThoseSelected() throws Exception {
        window.dialogs.type("Night shift");
        push(KeyCode.RIGHT);
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        press("Group…");
        until(() -> window.model.listing().groups().contains("Night shift"));
        undo("Put 2 people into the group Night shift.");
        until(() -> !window.model.listing().groups().contains("Night shift"));
    }

    @Test
    void twoSelectedAreMergedAndPartedAgain() throws Exception {
        push(KeyCode.RIGHT);
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        List<String> two = selected();
        press("Merge");
        until(() -> gallery().size() == PEOPLE - 1);
        undo("Merged " + two.get(1) + " into " + two.get(0) + ".");
        until(() -> gallery().size() == PEOPLE);
    }

    @Test
    void erasingAsksOnceAndSaysWhatGoes() throws Exception {
        push(KeyCode.RIGHT);
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        push(KeyCode.DELETE);
        assertThat(window.dialogs.consequences()).hasSize(1);
        assertThat(window.dialogs.consequences().get(0)).startsWith("The names of 2 people, 6 pictures,");
        assertThat(gallery().size()).isEqualTo(PEOPLE);
        window.dialogs.confirmRemovals(true);
        push(KeyCode.DELETE);
        until(() -> gallery().size() == PEOPLE - 2 && shown().size() == PEOPLE - 2);
    }

    @Test
    void aPersonIsRenamedInTheGridAndOnTheirPage() throws Exception {
        window.dialogs.type("Anna");
        push(KeyCode.RIGHT);
        String before = selected().get(0);
        push(KeyCode.F2);
        until(() -> shown().contains("Anna"));
        undo(before + " is now called Anna.");
        until(() -> shown().contains(before));

        push(KeyCode.ENTER);
        until(() -> window.model.person().person().isPresent());
        push(KeyCode.F2);
        assertThat(window.focused()).isEqualTo("name");
        window.robot.write("Annabel").push(KeyCode.ENTER);
        until(() -> window.seen("#title", Label.class).getText().equals("Annabel"));
        window.robot.interact(() -> window.seen("#identifier", TextField.class).requestFocus());
        window.robot.push(KeyCode.SHORTCUT, KeyCode.A).write("X-99").push(KeyCode.TAB);
        until(() -> gallery().identified("X-99").isPresent());
        window.robot.interact(() -> window.seen("#identifier", TextField.class).requestFocus());
        window.robot.write("5").push(KeyCode.ESCAPE);
        assertThat(window.seen("#identifier", TextField.class).getText()).isEqualTo("X-99");
        assertThat(window.model.openedProperty().get()).isNotNegative();
    }

    @Test
    void picturesAreSelectedRemovedAndPutBack() throws Exception {
        openPage("Ann 1");
        until(() -> pictureTiles().size() == 3);
        window.robot.interact(() -> pictureTiles().get(0).requestFocus());
        assertThat(window.seen("#hint", Label.class).getText()).startsWith("It ");
        push(KeyCode.SPACE);
        push(KeyCode.DELETE);
        until(() -> pictureTiles().size() == 2);
        undo("Removed 1 picture of Ann 1.");
        until(() -> pictureTiles().size() == 3);
    }

    @Test
    void aPictureGoesToANewPersonAndToSomebodyElse() throws Exception {
        openPage("Ann 1");
        until(() -> pictureTiles().size() == 3);
        window.dialogs.type("Newcomer");
        window.robot.interact(() -> pictureTiles().get(0).requestFocus());
        push(KeyCode.SPACE);
        press("Give to a new person…");
        until(() -> gallery().size() == PEOPLE + 1 && pictureTiles().size() == 2);
        undo("Gave 1 picture of Ann 1 to Newcomer.");
        until(() -> gallery().size() == PEOPLE && pictureTiles().size() == 3);

        window.robot.interact(() -> pictureTiles().get(0).requestFocus());
        push(KeyCode.SPACE);
        press("Give to another person…");
        window.robot.write("ben 2").push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> gallery().pictures(named("Ben 2").id()).size() == 4);
        undo("Gave 1 picture of Ann 1 to Ben 2.");
        until(() -> gallery().pictures(named("Ben 2").id()).size() == 3);
    }

    @Test
    void somebodyIsSoughtHeldBesideAndMerged() throws Exception {
        openPage("Ann 1");
        press("Merge with…");
        until(() -> window.seen("#firstName", Label.class).getText().equals("Ann 1"));
        push(KeyCode.ESCAPE);
        until(() -> window.model.chooser().questionProperty().get() == null);
        assertThat(window.model.openedProperty().get()).isNotNegative();
        press("Merge with…");
        window.robot.write("ann 17").push(KeyCode.DOWN);
        until(() -> window.seen("#secondName", Label.class).getText().equals("Ann 17"));
        push(KeyCode.ENTER);
        until(() -> gallery().size() == PEOPLE - 1 && pictureTiles().size() == 6);
        undo("Merged Ann 17 into Ann 1.");
        until(() -> gallery().size() == PEOPLE);
    }

    @Test
    void aConsentIsRenewedAndWithdrawnWithThePerson() throws Exception {
        openPage("Ann 1");
        until(() -> window.seen("#left", Label.class).getText().contains("300 days left"));
        press("Renew…");
        window.robot.write("Ann 1");
        assertThat(window.seen("#wording", Label.class).getText()).startsWith("I, Ann 1, agree");
        window.save("consent");
        press("Record consent");
        until(() -> window.seen("#left", Label.class).getText().contains("365 days left"));
        assertThat(gallery().consents().of(named("Ann 1").id())).hasSize(2);
        press("Withdraw…");
        assertThat(gallery().size()).isEqualTo(PEOPLE);
        window.dialogs.confirmRemovals(true);
        press("Withdraw…");
        until(() -> window.model.openedProperty().get() < 0);
        assertThat(gallery().size()).isEqualTo(PEOPLE - 1);
        assertThat(gallery().history().newest(1).get(0).kind()).isEqualTo(Event.Kind.ERASED_ON_WITHDRAWAL);
    }

    @Test
    void morePicturesAreTakenInTheStudio() throws Exception {
        openPage("Ben 2");
        press("Take more pictures…");
        assertThat(window.left).isEqualTo(Place.ENROLL);
        assertThat(window.requests.take()).hasValue(named("Ben 2").id());
    }

    @Test
    void aPersonIsBlockedOnTheirPageWhichSaysSo() throws Exception {
        openPage("Ben 2");
        press("Block");
        until(() -> named("Ben 2").blocked());
        until(() -> window.robot.lookup("#badges .badge").queryAll().stream()
                .anyMatch(badge -> ((Labeled) badge).getText().equals("blocked")));
        press("Unblock");
        until(() -> !named("Ben 2").blocked());
    }

    @Test
    void everyButtonAndFieldSaysWhatItIs() throws Exception {
        openPage("Ann 1");
        until(() -> pictureTiles().size() == 3);
        assertThat(pictureTiles())
                .allMatch(tile -> String.valueOf(tile.getAccessibleText()).contains("quality"));
        assertThat(window.robot.lookup(".text-input, .combo-box, .list-view").queryAll().stream()
                        .filter(PeopleWindow::isSeen)
                        .filter(node -> !node.getStyleClass().contains("combo-box-popup"))
                        .filter(node -> node.getParent() != null && !(node.getParent() instanceof ComboBox)))
                .allMatch(node -> node.getAccessibleText() != null);
        assertThat(gallery().pictures(named("Ann 1").id()))
                .extracting(Picture::look)
                .startsWith("STRAIGHT");
    }
}
