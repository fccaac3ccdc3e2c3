package facedesk.ui.enroll;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets photo files be dropped onto a node. */
final class PhotoDrop {
    private PhotoDrop() {}

    static void install(Node node, PhotosModel photos) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> dropped(event, photos));
    }

    private static void dropped(DragEvent event, PhotosModel photos) {
        List<File> files = event.getDragboard().getFiles();
        photos.read(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
