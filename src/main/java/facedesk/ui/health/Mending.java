package facedesk.ui.health;

import facedesk.enrollment.health.Finding;
import facedesk.gallery.Gallery;
import facedesk.gallery.Mark;
import facedesk.gallery.Merger;
import facedesk.gallery.RemovedPicture;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Does what a finding asks for, and takes it back. On the JavaFX thread; the gallery is written behind. */
final class Mending {
    private final Gallery gallery;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;

    Mending(Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.gallery = desk.gallery();
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /** Something in the gallery that is written. */
    @FunctionalInterface
    private interface Write<R> {
        R run();
    }

    /** Makes one person of two; the one with more pictures keeps the name. */
    void merge(Finding.LookAlikes pair, String first, String second) {
        write(() -> merge(pair), (Merger merger) -> {
            String sentence = texts.format("health.said.merged", first, second);
            notices.sayWithUndo(sentence, () -> write(() -> gallery.part(merger), back -> {}));
        });
    }

    private Merger merge(Finding.LookAlikes pair) {
        boolean firstStays = gallery.pictures(pair.first()).size()
                >= gallery.pictures(pair.second()).size();
        return firstStays ? gallery.merge(pair.first(), pair.second()) : gallery.merge(pair.second(), pair.first());
    }

    /** Remembers that two people are different, so that nobody is asked again. */
    void different(Finding.LookAlikes pair, String first, String second) {
        Mark mark = new Mark.LookAlike(pair.first(), pair.second());
        write(
                () -> {
                    gallery.mark(mark);
                    return true;
                },
                done -> notices.sayWithUndo(
                        texts.format("health.said.different", first, second),
                        () -> write(
                                () -> {
                                    gallery.unmark(mark);
                                    return true;
                                },
                                back -> {})));
    }

    /** Removes pictures, all or none of which are brought back. */
    void remove(List<Long> pictures) {
        write(
                () -> pictures.stream()
                        .map(gallery::removePicture)
                        .flatMap(Optional::stream)
                        .toList(),
                (List<RemovedPicture> removed) -> notices.sayWithUndo(
                        texts.format("health.said.removed", removed.size()),
                        () -> write(
                                () -> {
                                    removed.forEach(gallery::putBack);
                                    return true;
                                },
                                back -> {})));
    }

    /** Erases the templates of a network; the pictures stay. */
    void eraseTemplates(String modelId) {
        write(
                () -> {
                    gallery.removeTemplates(modelId);
                    return true;
                },
                done -> notices.say(texts.format("health.said.erased", modelId)));
    }

    private <R> void write(Write<R> write, Consumer<R> done) {
        tasks.createOrdered(progress -> write.run())
                .onSuccess(done)
                .onError(failure -> notices.error(texts.get("health.failed"), failure))
                .start();
    }
}
