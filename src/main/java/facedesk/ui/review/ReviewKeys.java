package facedesk.ui.review;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the Review screen. While a name is typed, letters are letters. */
final class ReviewKeys {
    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");

    private final ReviewModel model;
    private final GroupController group;
    private boolean heard;

    private ReviewKeys(ReviewModel model, GroupController group) {
        this.model = model;
        this.group = group;
    }

    /** Hears keys before the control that has the focus. */
    static void install(Node root, ReviewModel model, GroupController group) {
        ReviewKeys keys = new ReviewKeys(model, group);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        boolean nothing = model.group().isEmpty() && !UNDO.match(event);
        heard = !nothing && (group.isAsking() ? escape(event) : command(event));
        if (heard) {
            event.consume();
        }
    }

    /** A letter that opened a text field must not be written into it. */
    private void typed(KeyEvent event) {
        if (heard) {
            event.consume();
        }
    }

    private boolean escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            group.close();
            return true;
        }
        return false;
    }

    private boolean command(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return event.getCode().isArrowKey() ? move(event.getCode()) : answer(event);
    }

    private boolean move(KeyCode code) {
        switch (code) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case LEFT -> model.chooseFace(-1);
            default -> model.chooseFace(1);
        }
        return true;
    }

    private boolean answer(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.getTarget() instanceof ButtonBase button) {
                    button.fire();
                } else {
                    model.confirm();
                }
            }
            case Y -> model.confirm();
            case N -> model.reject();
            case P -> group.somebodyElse();
            case W -> group.newPerson();
            case I -> model.ignore();
            case X -> model.takeOut();
            default -> {
                return false;
            }
        }
        return true;
    }
}
