package facedesk.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node. On the JavaFX thread. */
public final class FileDrop {
    private FileDrop() {}

    /**
     * Takes files that are dropped.
     *
     * @param target where they may be dropped
     * @param wanted whether so many files, 1 or more, are of use here now; others go to whatever lies behind
     * @param taker is given the files
     */
    public static void install(Node target, IntPredicate wanted, Consumer<List<Path>> taker) {
        target.setOnDragOver(event -> {
            if (isWanted(event, wanted)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(event -> {
            if (isWanted(event, wanted)) {
                taker.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean isWanted(DragEvent event, IntPredicate wanted) {
        int files = event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().size()
                : 0;
        return files > 0 && wanted.test(files);
    }
}
