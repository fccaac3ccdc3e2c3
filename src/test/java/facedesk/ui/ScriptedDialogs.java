package facedesk.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Dialogs that a test answers beforehand; without an answer they are cancelled. */
public final class ScriptedDialogs implements Dialogs {
    private Optional<Path> target = Optional.empty();
    private Optional<Path> source = Optional.empty();
    private List<Path> pictures = List.of();
    private final List<String> consequences = new ArrayList<>();
    private Optional<String> typed = Optional.empty();
    private volatile boolean confirms;
    private volatile String asked = "";

    /** Where the next picture is to be saved. */
    public void saveTo(Path file) {
        target = Optional.of(file);
    }

    /** Which file or folder is chosen next. */
    public void choose(Path fileOrFolder) {
        source = Optional.of(fileOrFolder);
    }

    /** From now on removals are confirmed, or not. */
    public void confirmRemovals(boolean yes) {
        confirms = yes;
    }

    /** What was asked before removals, in order: what goes. */
    public List<String> consequences() {
        return consequences;
    }

    /** What is typed next. */
    public void type(String text) {
        typed = Optional.of(text);
    }

    /** Which pictures are chosen next. */
    public void choosePictures(List<Path> files) {
        pictures = List.copyOf(files);
    }

    /** What was asked last: question and consequences. */
    public String asked() {
        return asked;
    }

    @Override
    public boolean confirmRemoval(String title, String consequences, String action) {
        this.consequences.add(consequences);
        asked = title + "\n" + consequences;
        return confirms;
    }

    @Override
    public Optional<String> askText(String title, String label, String initial) {
        return typed;
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
