package facedesk.ui.shell;

import facedesk.ui.Dialogs;
import facedesk.ui.Texts;
import facedesk.ui.theme.Themes;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Dialogs over the main window. */
final class StageDialogs implements Dialogs {
    private final Stage stage;
    private final Texts texts;
    private final Themes themes;

    StageDialogs(Stage stage, Texts texts, Themes themes) {
        this.stage = stage;
        this.texts = texts;
        this.themes = themes;
    }

    @Override
    public boolean confirmRemoval(String title, String consequences, String action) {
        ButtonType go = new ButtonType(action, ButtonBar.ButtonData.APPLY);
        ButtonType cancel = new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, consequences, go, cancel);
        alert.setHeaderText(title);
        alert.getDialogPane().lookupButton(go).getStyleClass().add("danger");
        alert.setOnShown(event -> alert.getDialogPane().lookupButton(cancel).requestFocus());
        return ask(alert, title).filter(go::equals).isPresent();
    }

    @Override
    public Optional<String> askText(String title, String label, String initial) {
        TextInputDialog dialog = new TextInputDialog(initial);
        dialog.setHeaderText(title);
        dialog.setContentText(label);
        dialog.setGraphic(null);
        return ask(dialog, title);
    }

    @Override
    public void show(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setHeaderText(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(texts.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        ask(dialog, title);
    }

    @Override
    public List<Path> choosePictures() {
        FileChooser chooser = chooser("dialog.pictures", "*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG");
        List<File> files = chooser.showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseVideo() {
        FileChooser chooser = chooser("dialog.video", "*.mp4", "*.mkv", "*.avi", "*.mov", "*.webm", "*.mjpeg");
        return path(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> chooseFile(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return path(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(stage));
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestion) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestion);
        return path(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser(String key, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(key));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get(key + ".kinds"), patterns),
                        new ExtensionFilter(texts.get("dialog.allfiles"), "*"));
        return chooser;
    }

    private <R> Optional<R> ask(Dialog<R> dialog, String title) {
        dialog.initOwner(stage);
        dialog.setTitle(title);
        themes.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait();
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
