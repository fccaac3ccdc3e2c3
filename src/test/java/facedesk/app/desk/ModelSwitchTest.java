package facedesk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import facedesk.app.AppContext;
import facedesk.app.AppFolders;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.store.GalleryData;
import facedesk.gallery.store.GalleryStore;
import facedesk.matching.ThresholdRule;
import facedesk.ui.Desk;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.fx.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as it is wired for people, with the real networks. */
class ModelSwitchTest {
    private static final int PICTURES = 70;
    private static final String OLD = "fr512";
    private static final String NEW = "mobilefacenet";

    @TempDir
    Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private AppContext context;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        assumeThat(Files.isDirectory(Path.of("models", NEW)))
                .as("the networks are there")
                .isTrue();
        context = AppContext.open(new AppFolders(Path.of("").toAbsolutePath(), folder, folder));
        try (GalleryStore gallery = GalleryStore.open(folder.resolve("gallery"))) {
            Consent consent = new Consent(
                    Consent.Kind.SIGNED, "1", "en", "Yes.", "Entry", "Ann", Instant.now(), LocalDate.of(2999, 12, 31));
            Person ann = gallery.enroll(NewPerson.of(PersonFacts.named("Ann"), consent), List.of());
            for (int i = 0; i < PICTURES; i++) {
                gallery.addPictures(ann.id(), List.of(GalleryData.picture(i)));
            }
        }
        desk = opened();
    }

    private Desk opened() throws Exception {
        return new DeskWiring(context, preferences, folder.resolve("gallery"), Optional.empty()).open(step -> {});
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
            context.close();
        }
    }

    /** Stops after so many questions whether to. */
    private static Progress stoppingAfter(int questions) {
        return new Progress() {
            private int left = questions;

            @Override
            public void report(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return left-- <= 0;
            }
        };
    }

    @Test
    void stoppedInTheMiddleItGoesOnWhereItWasAndThenDecidesByTheNewLine() throws Exception {
        desk.threshold().choose(new ThresholdRule.FalseMatchRate(1e-3));
        double before = desk.threshold().current().value();
        assertThat(desk.models().missing(NEW)).isEqualTo(PICTURES);

        desk.models().use(NEW, stoppingAfter(1));

        assertThat(desk.models().current().id()).isEqualTo(OLD);
        assertThat(desk.index().modelId()).isEqualTo(OLD);
        int left = desk.models().missing(NEW);
        assertThat(left).isBetween(1, PICTURES - 1);
        desk.close();
        desk = opened();
        assertThat(desk.models().current().id()).as("a start in between").isEqualTo(OLD);
        assertThat(desk.models().missing(NEW)).isEqualTo(left);

        desk.models().use(NEW, stoppingAfter(1000));

        assertThat(desk.models().current().id()).isEqualTo(NEW);
        assertThat(desk.index().modelId()).isEqualTo(NEW);
        assertThat(desk.index().size()).isEqualTo(PICTURES);
        assertThat(desk.threshold().line().rule())
                .as("the same goal")
                .isEqualTo(new ThresholdRule.FalseMatchRate(1e-3));
        assertThat(desk.threshold().current().modelId()).isEqualTo(NEW);
        assertThat(desk.threshold().current())
                .isEqualTo(context.calibration(NEW)
                        .orElseThrow()
                        .thresholdFor(1e-3)
                        .threshold()
                        .orElseThrow());
        assertThat(desk.threshold().current().value()).isNotEqualTo(before);
        assertThat(desk.gallery().people()).extracting(Person::name).containsExactly("Ann");
        assertThat(desk.gallery().consents().current(1)).isPresent();
        assertThat(desk.gallery().history().of(1)).isNotEmpty();
        assertThat(preferences.get(DeskWiring.MODEL)).contains(NEW);
    }

    @Test
    void goingBackToTemplatesThatWereKeptEmbedsNothing() throws Exception {
        desk.models().use(OLD, stoppingAfter(1000));
        double before = desk.threshold().current().value();
        desk.models().use(NEW, stoppingAfter(1000));
        assertThat(desk.models().templates()).containsEntry(NEW, PICTURES).containsEntry(OLD, PICTURES);
        assertThat(desk.models().missing(OLD)).isZero();
        desk.models().use(OLD, stoppingAfter(1));
        assertThat(desk.models().current().id()).isEqualTo(OLD);
        assertThat(desk.threshold().current().value()).isEqualTo(before);
    }

    @Test
    void oldTemplatesAreErasedButNeverThoseInUse() throws Exception {
        desk.models().use(OLD, stoppingAfter(1000));
        desk.models().use(NEW, stoppingAfter(1000));
        assertThatThrownBy(() -> desk.models().eraseTemplates(NEW)).isInstanceOf(IllegalArgumentException.class);
        desk.models().eraseTemplates(OLD);
        assertThat(desk.models().templates()).doesNotContainKey(OLD);
        assertThat(desk.models().missing(OLD)).isEqualTo(PICTURES);
        assertThat(desk.index().size()).isEqualTo(PICTURES);
    }
}
