package facedesk.ui.threshold;

import facedesk.gallery.NewPerson;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.Locale;

/** The lab without a window, on a desk of its own. */
final class LabBench implements AutoCloseable {
    /** Nobody watches, and nobody stops it. */
    static final Progress UNWATCHED = new Progress() {
        @Override
        public void report(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    final Texts texts = new Texts(Locale.ENGLISH);
    final RecordedNotices notices = new RecordedNotices();
    final TestDesk desk;
    final LabModel lab;
    final LabLine line;
    final LabSets sets;
    final LiveDots dots;
    final LabView view;

    /** @param folder an empty one, for the gallery */
    LabBench(Path folder, Tasks tasks) {
        desk = new TestDesk(folder, new MemoryPreferences());
        lab = new LabModel(desk, texts, tasks, notices);
        line = new LabLine(desk, texts, tasks);
        sets = new LabSets(lab, texts, tasks, notices);
        dots = new LiveDots(desk, tasks);
        view = new LabView(desk, lab, line, sets, dots);
    }

    /** Enrols so many people whose pictures lie 0, 20 and 60 degrees along: 0.940, 0.766 and 0.500 among their own, 0 with others. */
    void enrolApart(int people) {
        for (int person = 0; person < people; person++) {
            desk.gallery().enroll(NewPerson.named("P" + person, false), LabGallery.pictures(2 * person, 0, 20, 60));
        }
    }

    /**
     * Enrols so many people, an even number, of whom two and two are alike: their pictures lie 0, 20 and 60 degrees along
     * one line, and 70, 90 and 130.
     */
    void enrolAlike(int people) {
        for (int person = 0; person < people; person += 2) {
            desk.gallery().enroll(NewPerson.named("P" + person, false), LabGallery.pictures(2 * person, 0, 20, 60));
            desk.gallery()
                    .enroll(NewPerson.named("P" + (person + 1), false), LabGallery.pictures(2 * person, 70, 90, 130));
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
