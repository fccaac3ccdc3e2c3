package facedesk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Dialogs that a test answers beforehand; without an answer they are cancelled. */
public final class ScriptedDialogs implements Dialogs {
    private Optional<Path> target = Optional.empty();
    private Optional<Path> source = Optional.empty();
    private List<Path> pictures = List.of();
    private volatile boolean agrees;
    private volatile String asked = "";

    /** Where the next picture is to be saved. */
    public void saveTo(Path file) {
        target = Optional.of(file);
    }

    /** Which file or folder is chosen next. */
    public void choose(Path fileOrFolder) {
        source = Optional.of(fileOrFolder);
    }

    /** Which pictures are chosen next. */
    public void choosePictures(List<Path> files) {
        pictures = List.copyOf(files);
    }

    /** From now on everything asked is answered with yes. */
    public void agree() {
        agrees = true;
    }

    /** What was asked last: question and consequences. */
    public String asked() {
        return asked;
    }

    @Override
    public boolean confirmRemoval(String title, String consequences, String action) {
        asked = title + "\n" + consequences;
        return agrees;
    }

    @Override
    public Optional<String> askText(String title, String label, String initial) {
        return Optional.empty();
    }

    @Override
    public void show(String title, Node content) {}

    @Override
    public List<Path> choosePictures() {
        return pictures;
    }

    @Override
    public Optional<Path> chooseVideo() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFile(String title) {
        return source;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return source;
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestion) {
        return target;
    }
}
