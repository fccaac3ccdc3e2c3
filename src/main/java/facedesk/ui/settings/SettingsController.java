package facedesk.ui.settings;

import facedesk.ui.ModelInfo;
import facedesk.ui.Screen;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import facedesk.ui.theme.ThemeChoice;
import facedesk.ui.theme.Themes;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
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
    private ChoiceBox<ModelInfo> network;

    @FXML
    private Label about;

    @FXML
    private Node changing;

    @FXML
    private ProgressBar progress;

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
        network.getItems().setAll(model.networks());
        network.setConverter(Shown.as(ModelInfo::id));
        network.disableProperty().bind(model.busyProperty());
        network.valueProperty().addListener((property, before, now) -> model.use(now));
        model.networkProperty().addListener((property, before, now) -> showNetwork(now));
        showNetwork(model.networkProperty().get());
        Showing.showWhile(changing, model.busyProperty());
        progress.progressProperty().bind(model.progressProperty());
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
        network.requestFocus();
    }

    @FXML
    void cancel() {
        model.cancel();
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

    private void showNetwork(ModelInfo info) {
        network.setValue(info);
        about.setText(model.about(info));
    }
}
