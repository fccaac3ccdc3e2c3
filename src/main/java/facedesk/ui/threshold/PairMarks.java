package facedesk.ui.threshold;

import facedesk.gallery.Gallery;
import facedesk.gallery.Mark;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.util.Optional;

/** Marks people and pictures of the gallery, and takes marks back. On the JavaFX thread; writes are made behind. */
public final class PairMarks {
    private final Gallery gallery;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;

    public PairMarks(Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.gallery = desk.gallery();
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /**
     * Marks, says so, and offers to take it back.
     *
     * @param changed called whenever the gallery's marks have changed
     */
    void mark(Mark mark, Runnable changed) {
        tasks.createOrdered(progress -> {
                    gallery.mark(mark);
                    return said(mark);
                })
                .onSuccess(sentence -> {
                    notices.sayWithUndo(sentence, () -> unmark(mark, changed));
                    changed.run();
                })
                .onError(failure -> notices.error(texts.get("lab.pairs.failed"), failure))
                .start();
    }

    private void unmark(Mark mark, Runnable changed) {
        tasks.createOrdered(progress -> {
                    gallery.unmark(mark);
                    return true;
                })
                .onSuccess(done -> changed.run())
                .onError(failure -> notices.error(texts.get("lab.pairs.failed"), failure))
                .start();
    }

    private String said(Mark mark) {
        if (mark instanceof Mark.SamePerson same) {
            return texts.format("lab.pairs.same.done", name(same.first()), name(same.second()));
        }
        Optional<Picture> picture = gallery.picture(((Mark.BadPicture) mark).pictureId());
        return texts.format(
                "lab.pairs.bad.done",
                picture.map(found -> name(found.personId())).orElse(""));
    }

    private String name(long person) {
        return gallery.person(person).map(Person::name).orElse("");
    }
}
