package facedesk.ui.threshold;

import facedesk.evaluation.pairs.PictureRef;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Binds the list of pairs, and what can be done with one of them. */
public final class PairsController {
    private final PairsModel model;
    private final Texts texts;
    private final PairFaces faces;

    @FXML
    private ToggleGroup choices;

    @FXML
    private Label heading;

    @FXML
    private Label none;

    @FXML
    private ListView<ShownPair> list;

    @FXML
    private Node actions;

    @FXML
    private MenuButton open;

    @FXML
    private MenuItem openFirst;

    @FXML
    private MenuItem openSecond;

    @FXML
    private Node same;

    @FXML
    private MenuButton bad;

    @FXML
    private MenuItem badFirst;

    @FXML
    private MenuItem badSecond;

    public PairsController(PairsModel model, Texts texts, Tasks tasks) {
        this.model = model;
        this.texts = texts;
        this.faces = new PairFaces(tasks);
    }

    @FXML
    void initialize() {
        var nothing = Bindings.isEmpty(model.pairs());
        heading.textProperty().bind(model.headingProperty());
        heading.visibleProperty().bind(nothing.not());
        none.textProperty().bind(model.headingProperty());
        actions.visibleProperty().bind(model.ownProperty());
        actions.managedProperty().bind(actions.visibleProperty());
        list.setItems(model.pairs());
        list.setCellFactory(view -> new PairCell(model, faces, texts));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> model.selectedProperty()
                .set(now));
        model.selectedProperty().addListener((property, before, now) -> select(now));
        list.setOnKeyPressed(this::key);
        choices.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                choices.selectToggle(before);
            } else {
                model.choiceProperty().set(PairChoice.valueOf(String.valueOf(now.getUserData())));
            }
        });
        select(null);
    }

    /**
     * Looks at the lab's data from now on.
     *
     * @param shown whether the pairs are in sight
     */
    void follow(LabView view, ObservableBooleanValue shown) {
        faces.turnTo(view.data().get());
        view.data().addListener((property, before, now) -> faces.turnTo(now));
        view.line().measureProperty().addListener((property, before, now) -> list.refresh());
        model.follow(view, shown);
    }

    private void select(@Nullable ShownPair pair) {
        if (pair == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(pair);
            offer(pair.pair().first(), "lab.pairs.left", openFirst, badFirst);
            offer(pair.pair().second(), "lab.pairs.right", openSecond, badSecond);
        }
        open.setDisable(pair == null);
        bad.setDisable(pair == null);
        same.setDisable(!model.canBeSame());
    }

    private void offer(PictureRef ref, String key, MenuItem opening, MenuItem marking) {
        opening.setOnAction(event -> model.open(ref));
        marking.setOnAction(event -> model.markBad(ref));
        faces.request(ref, face -> {
            opening.setText(texts.format(key, face.name()));
            marking.setText(opening.getText());
        });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open();
            case S -> markSame();
            case B -> bad.show();
            default -> {}
        }
    }

    /** Two people can be led to; where both pictures are of one, there is nothing to choose. */
    private void open() {
        ShownPair pair = model.selectedProperty().get();
        if (pair != null && pair.isOfOne()) {
            model.open(pair.pair().first());
        } else if (pair != null) {
            open.show();
        }
    }

    @FXML
    void markSame() {
        model.markSame();
    }
}
