package facedesk.ui.verify;

import facedesk.enrollment.PhotoResult.Outcome;
import facedesk.image.ImageException;
import facedesk.recognition.StillFace;
import facedesk.text.Phrase;
import facedesk.ui.Desk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A face from a photo file. On the JavaFX thread; the file is read behind, and of several only the last one counts. */
final class PictureSide {
    private final Desk desk;
    private final Texts texts;
    private final Tasks tasks;
    private final FaceSide view;
    private final ReadOnlyObjectWrapper<@Nullable StillFace> face = new ReadOnlyObjectWrapper<>();
    private @Nullable Path file;

    PictureSide(Desk desk, Texts texts, Tasks tasks, String title) {
        this.desk = desk;
        this.texts = texts;
        this.tasks = tasks;
        view = new FaceSide(title, texts.get("verify.picture.none"));
    }

    FaceSide view() {
        return view;
    }

    /** The face; null while there is none. */
    ReadOnlyObjectProperty<@Nullable StillFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** Name of the file; empty before the first. */
    String name() {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    /** Takes another file. */
    void read(Path picture) {
        file = picture;
        face.set(null);
        view.setBusy(true);
        view.say(texts.get("verify.picture.reading"));
        tasks.create(progress -> desk.stills().read(picture))
                .onSuccess(found -> finish(picture, () -> found.ifPresentOrElse(this::show, this::noFace)))
                .onError(failure -> finish(picture, () -> failed(failure)))
                .start();
    }

    /** Reads the file again: the network has changed. */
    void readAgain() {
        Optional.ofNullable(file).ifPresent(this::read);
    }

    private void finish(Path picture, Runnable action) {
        if (picture.equals(file)) {
            view.setBusy(false);
            action.run();
        }
    }

    private void show(StillFace found) {
        view.show(found.face().chip(), name(), quality(found));
        face.set(found);
    }

    /** How good the picture is, or the worst that is wrong with it. */
    private String quality(StillFace found) {
        return found.faults().isEmpty()
                ? texts.format("verify.quality", found.face().quality().overall())
                : texts.format(
                        "verify.quality.poor",
                        texts.say(Phrase.of(found.faults().get(0))));
    }

    private void noFace() {
        view.say(texts.say(Phrase.of(Outcome.NO_FACE, name())));
    }

    private void failed(Exception failure) {
        view.say(
                failure instanceof ImageException
                        ? texts.reason(failure)
                        : texts.format("verify.picture.failed", texts.reason(failure)));
    }
}
