package facedesk.ui.settings.data;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.gallery.archive.ArchiveException;
import facedesk.gallery.archive.Backup;
import facedesk.gallery.archive.BackupWriter;
import facedesk.gallery.archive.Restore;
import facedesk.gallery.archive.Steps;
import facedesk.gallery.history.Event;
import facedesk.gallery.store.GalleryData;
import facedesk.ui.Archives;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.Reopening;
import facedesk.ui.RetentionLead;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataModelTest {
    @TempDir
    Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final RecordedNotices notices = new RecordedNotices();
    private final ManualTasks work = new ManualTasks();
    private final List<String> reopened = new ArrayList<>();
    private TestDesk desk;
    private DataModel model;
    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("backup.zip");
        desk = new TestDesk(folder, preferences);
        desk.useArchives(new RealArchives());
        desk.gallery().enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        Reopening reopening = (between, done, failed) -> reopened.add(done);
        model = new DataModel(
                desk, reopening, new RetentionLead(preferences), work.tasks(), new Texts(Locale.ENGLISH), notices);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Of the desk's own gallery. */
    private final class RealArchives implements Archives {
        @Override
        public String suggestion() {
            return "facedesk-backup-2026-05-04.zip";
        }

        @Override
        public Optional<Instant> last() {
            return desk.gallery().history().last(Event.Kind.BACKED_UP).map(Event::time);
        }

        @Override
        public Backup backUp(Path target, Progress progress) throws ArchiveException {
            return new BackupWriter(desk.gallery(), "1", Clock.systemUTC()).write(target, Map.of(), steps(progress));
        }

        @Override
        public Backup check(Path source, Progress progress) throws ArchiveException {
            return Restore.check(source, steps(progress));
        }

        @Override
        public Reopening.Between restoring(Path source) {
            return progress -> {};
        }

        private Steps steps(Progress progress) {
            return new Steps() {
                @Override
                public void report(long done, long total) {
                    progress.report(done, total, "");
                }

                @Override
                public boolean cancelled() {
                    return progress.cancelled();
                }
            };
        }
    }

    @Test
    void aBackupIsWrittenWithProgressAndRemembered() {
        model.refresh();
        work.work();
        assertThat(model.lastProperty().get()).isEqualTo("This gallery has never been backed up.");
        model.backUp(file);
        assertThat(model.busyProperty().get()).isTrue();
        assertThat(model.doingProperty().get()).isEqualTo("Writing the backup");
        work.work();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.progressProperty().get()).isEqualTo(1);
        assertThat(notices.said())
                .containsExactly(file + " holds 1 person and 1 picture; it was read again and is whole.");
        assertThat(model.lastProperty().get()).startsWith("Last backup: ");
    }

    @Test
    void whatIsStoppedWritesNothingAndIsNoFault() {
        model.backUp(file);
        model.cancel();
        work.work();
        assertThat(file).doesNotExist();
        assertThat(notices.said()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aBackupIsLookedOverBeforeAnybodyIsAsked() throws Exception {
        model.backUp(file);
        work.work();
        List<DataModel.Found> found = new ArrayList<>();
        model.check(file, found::add);
        work.work();
        assertThat(found).hasSize(1);
        assertThat(model.question(found.get(0))).startsWith("Restore the backup of ");
        assertThat(model.consequences(found.get(0)))
                .contains("1 person with 1 picture", "replaces the 1 person in the gallery", "come back");
        model.restore(found.get(0));
        work.work();
        assertThat(reopened).singleElement().asString().contains("1 person");

        Files.write(file, new byte[] {1, 2, 3});
        model.check(file, found::add);
        work.work();
        assertThat(found).hasSize(1);
        assertThat(notices.said()).last().isEqualTo("The backup was not restored; the gallery is as it was.");
    }

    @Test
    void howFarAheadIsWarnedIsRemembered() {
        assertThat(model.leadDays()).isEqualTo(30);
        model.setLeadDays(7);
        assertThat(new RetentionLead(preferences).days()).isEqualTo(7);
        preferences.put("retention.lead", "1000000");
        assertThat(model.leadDays()).isEqualTo(30);
    }
}
