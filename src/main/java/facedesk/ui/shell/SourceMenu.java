package facedesk.ui.shell;

import facedesk.ui.Dialogs;
import facedesk.ui.SourceChoice;
import facedesk.ui.SourceModel;
import facedesk.ui.Sources;
import facedesk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu that chooses where pictures come from. */
final class SourceMenu {
    private final MenuButton button;
    private final SourceModel source;
    private final Texts texts;
    private final Dialogs dialogs;

    SourceMenu(MenuButton button, SourceModel source, Texts texts, Dialogs dialogs) {
        this.button = button;
        this.source = source;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** Keeps button and items in step with the source. */
    void bind() {
        button.textProperty().bind(source.labelProperty());
        button.setOnShowing(event -> source.refresh());
        source.cameras().addListener((ListChangeListener<SourceChoice>) change -> fill());
        source.uriProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        source.cameras().forEach(camera -> items.add(choice(camera.uri(), texts.say(camera.label()))));
        if (items.isEmpty()) {
            MenuItem none = new MenuItem(texts.get("source.none"));
            none.setDisable(true);
            items.add(none);
        }
        items.add(choice(Sources.DEMO, texts.get("source.demo")));
        items.add(new SeparatorMenuItem());
        items.add(item("fth-film", "source.video", this::chooseVideo));
        items.add(item("fth-folder", "source.folder", this::chooseFolder));
        items.add(item("fth-globe", "source.stream", this::chooseStream));
        button.getItems().setAll(items);
    }

    private MenuItem choice(String uri, String label) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setMnemonicParsing(false);
        item.setSelected(uri.equals(source.uriProperty().get()));
        item.setOnAction(event -> source.choose(uri));
        return item;
    }

    private MenuItem item(String icon, String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void chooseVideo() {
        dialogs.chooseVideo().ifPresent(file -> source.choose("file:" + file));
    }

    private void chooseFolder() {
        dialogs.chooseFolder(texts.get("source.folder")).ifPresent(folder -> source.choose("images:" + folder));
    }

    private void chooseStream() {
        dialogs.askText(texts.get("source.stream.title"), texts.get("source.stream.address"), "rtsp://")
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .ifPresent(source::choose);
    }
}
