package facedesk.ui.enroll;

import facedesk.enrollment.FinderByWidth;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.image.Frame;
import facedesk.recognition.Scene;
import facedesk.ui.EnrollmentRequests;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.enroll.consent.ConsentModel;
import facedesk.ui.enroll.photos.PhotosModel;
import facedesk.ui.enroll.save.SavingModel;
import facedesk.ui.enroll.who.WhoModel;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A studio on a real gallery, before a scripted camera, on the first of March 2026. */
public final class StudioBench implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final TestDesk desk;
    final FaceBeforeCamera camera;
    final RecordedNotices notices = new RecordedNotices();
    final EnrollmentRequests requests = new EnrollmentRequests();
    final StudioModel studio;
    private final Path folder;

    StudioBench(Path folder) {
        this(folder, ManualTasks.atOnce());
    }

    StudioBench(Path folder, Tasks tasks) {
        this.folder = folder;
        desk = new TestDesk(folder, new MemoryPreferences());
        camera = new FaceBeforeCamera(desk.live());
        Texts texts = new Texts(Locale.ENGLISH);
        studio = new StudioModel(
                new WhoModel(desk, tasks, CLOCK),
                new ConsentModel(texts, CLOCK),
                new Taking(desk, tasks, new PhotosModel(desk, tasks, texts, notices)),
                new SavingModel(desk, tasks, texts, notices),
                requests);
        studio.enter();
    }

    /** Somebody enrolled, with one picture of a made-up person. */
    Person enrolled(String name, int person, Optional<Consent> consent) throws Exception {
        return enrolled(desk, name, person, consent);
    }

    public static Person enrolled(TestDesk desk, String name, int person, Optional<Consent> consent) throws Exception {
        Shot shot = new Shot(
                ShotPose.STRAIGHT,
                Scene.face(person, 250, 140),
                Frame.still(new byte[160 * 160 * 3], 160, 160),
                "before");
        return desk.enroller()
                .enroll(
                        new NewPerson(PersonFacts.named(name), false, consent),
                        desk.enroller().prepare(List.of(shot)));
    }

    /** A consent that ends on a day. */
    public static Consent consent(String name, LocalDate until) {
        return new Consent(Consent.Kind.SIGNED, "1", "en", "words", "access", name, NOW, until);
    }

    /** From the name to the camera. */
    void toTheCamera(String name) {
        studio.who().nameProperty().set(name);
        studio.next();
        studio.consent().signatureProperty().set(name);
        studio.next();
    }

    /** Five pictures of a made-up person, taken by themselves. */
    void capture(int person) {
        studio.capture().start();
        camera.showAllViews(person);
    }

    void photo(int person) throws Exception {
        Path file = folder.resolve("photos").resolve(person + ".png");
        studio.photos().read(List.of(FinderByWidth.photo(file, person)));
    }

    Gallery gallery() {
        return desk.gallery();
    }

    Step step() {
        return studio.stepProperty().get();
    }

    @Override
    public void close() {
        desk.close();
    }
}
