package facedesk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads layouts, with the texts and the controllers they ask for. On the JavaFX thread. */
public final class Views {
    private final Texts texts;
    private final ControllerFactory controllers;

    public Views(Texts texts, ControllerFactory controllers) {
        this.texts = texts;
        this.controllers = controllers;
    }

    /**
     * A layout with its controller.
     *
     * @param root the layout's root
     * @param controller as named in {@code fx:controller}
     */
    public record View(Parent root, Object controller) {}

    /** Whether there is such a layout. */
    public boolean has(String path) {
        return Views.class.getResource(path) != null;
    }

    /**
     * Loads a layout.
     *
     * @param path from the package {@code facedesk.ui}: {@code live/Live.fxml}
     * @throws UncheckedIOException if it is absent or malformed, which is a fault of the program
     */
    public View load(String path) {
        URL location = Objects.requireNonNull(Views.class.getResource(path), path);
        FXMLLoader loader = new FXMLLoader(location, texts.bundle());
        loader.setControllerFactory(controllers);
        try {
            Parent root = loader.load();
            return new View(root, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException("The layout " + path + " cannot be loaded", e);
        }
    }
}
