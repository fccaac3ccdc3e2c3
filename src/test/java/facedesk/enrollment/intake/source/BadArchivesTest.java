package facedesk.enrollment.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.intake.plan.IntakeFault;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.plan.LeftOut;
import facedesk.enrollment.intake.plan.Photo;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that nobody packs who means well: refused within a second, in little memory, and nothing is ever written. */
class BadArchivesTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final byte[] PICTURE = {(byte) 0xff, (byte) 0xd8, 1, 2, 3};

    @TempDir
    Path folder;

    /** Classes and the log are loaded once; that is not what the time limit is about. */
    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        Path zip = folder.resolve("people.zip");
        try (PackedFiles packed = new PackedFiles(zip)) {
            packed.add("Ann/1.jpg", PICTURE);
        }
        IntakeSources.open(List.of(zip)).close();
    }

    private Path zip() {
        return folder.resolve("people.zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Ann/1.jpg",
                "Ann/../../1.jpg",
                "/etc/1.jpg",
                "C:\\Ann\\1.jpg",
                "Ann\\..\\..\\1.jpg",
                "..",
                "Ann/.."
            })
    void nothingPointsOutside(String name) throws Exception {
        try (PackedFiles packed = new PackedFiles(zip())) {
            packed.add("Ann/1.jpg", PICTURE).add(name, PICTURE);
        }
        assertThat(refused(IntakeFault.ARCHIVE_ESCAPES)).contains("people.zip", "outside");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws Exception {
        try (PackedFiles packed = new PackedFiles(zip())) {
            packed.add("Ann/1.jpg", new byte[20 << 20]);
        }
        assertThat(refused(IntakeFault.ARCHIVE_BOMB)).contains("100 times");
    }

    @Test
    void aMillionEntriesAreRefusedWhateverTheArchiveSaysOfThem() throws Exception {
        PackedFiles.table(zip(), 1_000_000, 65_535);
        refused(IntakeFault.ARCHIVE_CROWDED);
        PackedFiles.table(zip(), 1_000_000, 10);
        refused(IntakeFault.ARCHIVE_CROWDED);
        try (OutputStream more = Files.newOutputStream(zip(), StandardOpenOption.APPEND)) {
            more.write(new byte[100_000]);
        }
        refused(IntakeFault.ARCHIVE_UNREADABLE);
        PackedFiles.table(zip(), Archive.MOST_ENTRIES + 1, Archive.MOST_ENTRIES + 1);
        assertThat(refused(IntakeFault.ARCHIVE_CROWDED)).contains("10,000");
    }

    @Test
    void whatTogetherIsTooLargeIsRefused() throws Exception {
        try (PackedFiles packed = new PackedFiles(zip())) {
            for (int i = 0; i < 6; i++) {
                packed.add(i + ".txt", PICTURE);
            }
        }
        PackedFiles.lie(zip(), Integer.MAX_VALUE);
        refused(IntakeFault.ARCHIVE_BOMB);
    }

    @Test
    void noArchiveAtAll() throws Exception {
        Files.write(zip(), new byte[0]);
        refused(IntakeFault.ARCHIVE_UNREADABLE);
        byte[] random = new byte[100_000];
        new Random(3).nextBytes(random);
        Files.write(zip(), random);
        refused(IntakeFault.ARCHIVE_UNREADABLE);
        try (PackedFiles packed = new PackedFiles(zip())) {
            packed.add("Ann/1.jpg", random);
        }
        byte[] whole = Files.readAllBytes(zip());
        for (int part : new int[] {1, 30, whole.length / 2, whole.length - 1}) {
            Files.write(zip(), Arrays.copyOf(whole, part));
            refused(IntakeFault.ARCHIVE_UNREADABLE);
        }
    }

    @Test
    void aDeviceOrPipeIsNotOpened() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "Skipped: no devices here");
        Files.createSymbolicLink(zip(), Path.of("/dev/zero"));
        refused(IntakeFault.ARCHIVE_UNREADABLE);
        Files.delete(zip());
        Pipes.make(zip());
        refused(IntakeFault.ARCHIVE_UNREADABLE);
    }

    @Test
    void linksDuplicatesAndArchivesInsideAreLeftOutWithTheReason() throws Exception {
        try (PackedFiles packed = new PackedFiles(zip())) {
            packed.add("Ann/1.jpg", PICTURE)
                    .addLink("Ann/2.jpg", "/etc/passwd")
                    .add("Ann/1.jpg", new byte[] {9})
                    .add("Ann/more.zip", PICTURE)
                    .add("Ann/3.webp", PICTURE)
                    .add("4.jpg", PICTURE)
                    .add("Ann/readme.txt", PICTURE)
                    .add("__MACOSX/Ann/._1.jpg", PICTURE);
        }
        try (IntakePlan plan = IntakeSources.open(List.of(zip()))) {
            assertThat(plan.leftOut().stream().map(LeftOut::why).map(why -> why.key()
                            .name()))
                    .containsExactlyInAnyOrder(
                            "ENTRY_LINK", "ENTRY_TWICE", "ENTRY_ARCHIVE", "OTHER_FORMAT", "FILE_LOOSE");
            assertThat(plan.photos()).isEqualTo(1);
            assertThat(plan.people().get(0).photos().get(0).bytes()).isEqualTo(PICTURE);
        }
        assertNothingWritten();
    }

    @Test
    void anEntryOfAnotherLengthThanTheTableSaysIsRefusedWhenItIsRead() throws Exception {
        for (int said : new int[] {3, 6, 4_000}) {
            try (PackedFiles packed = new PackedFiles(zip())) {
                packed.add("Ann/1.jpg", PICTURE);
            }
            PackedFiles.lie(zip(), said);
            try (IntakePlan plan = IntakeSources.open(List.of(zip()))) {
                Photo photo = plan.people().get(0).photos().get(0);
                EnrollmentException refusal = catchThrowableOfType(EnrollmentException.class, photo::bytes);
                assertThat(refusal.phrase().key()).isEqualTo(IntakeFault.ENTRY_LIES);
            }
        }
    }

    private String refused(IntakeFault fault) throws Exception {
        EnrollmentException refusal = assertTimeoutPreemptively(
                LIMIT,
                () -> catchThrowableOfType(EnrollmentException.class, () -> IntakeSources.open(List.of(zip()))
                        .close()));
        assertThat(refusal).isNotNull();
        assertThat(refusal.phrase().key()).isEqualTo(fault);
        assertNothingWritten();
        return refusal.getMessage();
    }

    private void assertNothingWritten() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(zip());
        }
    }
}
