package facedesk.ui.settings;

import facedesk.ui.Screen;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.theme.ThemeChoice;
import facedesk.ui.theme.Themes;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Binds the choices. */
public final class SettingsController implements Screen {
    private final SettingsModel model;
    private final Themes themes;
    private final SourceModel source;
    private final Texts texts;

    @FXML
    private NetworkController networkController;

    @FXML
    private ChoiceBox<ThemeChoice> theme;

    @FXML
    private ChoiceBox<String> language;

    @FXML
    private CheckBox mirror;

    @FXML
    private TextField folder;

    public SettingsController(SettingsModel model, Themes themes, SourceModel source, Texts texts) {
        this.model = model;
        this.themes = themes;
        this.source = source;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        theme.getItems().setAll(ThemeChoice.values());
        theme.setConverter(Shown.as(choice -> texts.get("settings.theme." + choice.remembered())));
        theme.valueProperty().bindBidirectional(themes.choiceProperty());
        language.getItems().setAll(SettingsModel.LANGUAGES);
        language.setConverter(Shown.as(tag -> texts.get("settings.language." + tag)));
        language.setValue(model.language());
        language.valueProperty().addListener((property, before, now) -> model.setLanguage(now));
        mirror.setOnAction(event -> setMirror());
        folder.setText(String.valueOf(model.folder()));
    }

    @Override
    public void onShow() {
        mirror.setSelected(model.isMirrored());
        networkController.focus();
    }

    @FXML
    void forgetSource() {
        model.forgetSource();
    }

    @FXML
    void copyFolder() {
        ClipboardContent content = new ClipboardContent();
        content.putString(folder.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void setMirror() {
        model.setMirrored(mirror.isSelected());
        if (source.uriProperty().get().startsWith("camera:")) {
            source.mirroredProperty().set(mirror.isSelected());
        }
    }
}
