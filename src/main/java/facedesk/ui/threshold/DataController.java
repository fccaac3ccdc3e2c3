package facedesk.ui.threshold;

import facedesk.ui.Dialogs;
import facedesk.ui.Texts;
import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;

/** Binds the menu of data to look at. */
public final class DataController {
    private final Texts texts;
    private final Dialogs dialogs;
    private @Nullable LabModel model;

    public DataController(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** Chooses for the lab from now on. */
    void follow(LabModel lab) {
        model = lab;
    }

    @FXML
    void showGallery() {
        if (model != null) {
            model.showGallery();
        }
    }

    @FXML
    void showCalibration() {
        if (model != null) {
            model.showCalibration();
        }
    }

    @FXML
    void showFolder() {
        LabModel lab = model;
        if (lab != null) {
            dialogs.chooseFolder(texts.get("lab.choose.folder")).ifPresent(lab::showFolder);
        }
    }

    @FXML
    void showPairs() {
        LabModel lab = model;
        if (lab != null) {
            dialogs.chooseFile(texts.get("lab.choose.pairs"))
                    .ifPresent(list -> dialogs.chooseFolder(texts.get("lab.choose.pictures"))
                            .ifPresent(pictures -> lab.showPairs(list, pictures)));
        }
    }

    @FXML
    void showScoreFile() {
        LabModel lab = model;
        if (lab != null) {
            dialogs.chooseFile(texts.get("lab.choose.scores")).ifPresent(lab::showScoreFile);
        }
    }
}
