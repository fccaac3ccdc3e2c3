package facedesk.enrollment.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.intake.plan.IntakeFault;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.plan.LeftOut;
import facedesk.enrollment.intake.plan.PersonPhotos;
import facedesk.gallery.PersonFacts;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of people, as people and spreadsheets write them, and as nobody should. */
class ListsTest {
    @TempDir
    Path folder;

    /** Classes are loaded once; that is not what the time limits are about. */
    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        Path list = folder.resolve("people.csv");
        Files.writeString(list, "name,file\nAnn,1.jpg\n");
        IntakeSources.open(List.of(list)).close();
    }

    private Path list() {
        return folder.resolve("people.csv");
    }

    private IntakePlan plan(String text) throws Exception {
        Files.writeString(list(), text);
        return IntakeSources.open(List.of(list()));
    }

    private static List<PersonFacts> people(IntakePlan plan) {
        return plan.people().stream().map(PersonPhotos::who).toList();
    }

    private static List<String> reasons(IntakePlan plan) {
        return plan.leftOut().stream()
                .map(LeftOut::why)
                .map(why -> why.key().name())
                .toList();
    }

    @Test
    void everyColumnIsReadInAnyOrderWithEitherSeparator() throws Exception {
        PersonFacts ann = new PersonFacts("Ann Lee", "17", "Red", "left; handed");
        for (String text : List.of(
                "\ufeffName;File;Identifier;Group;Note\r\nAnn Lee;a/1.jpg;17;Red;\"left; handed\"\r\n\r\n",
                "note,group,shoe size,id,datei,name\n\"left; handed\",Red,39,17,a/1.jpg, Ann Lee \n")) {
            IntakePlan plan = plan(text);
            assertThat(people(plan)).containsExactly(ann);
            assertThat(plan.people().get(0).photos().get(0).label()).isEqualTo(folder.resolve("a/1.jpg"));
        }
        assertThat(people(plan("name,file\nAnn,1.jpg\nBen,2.png\nann,3.jpg\nAnn,1.jpg\n")))
                .containsExactly(PersonFacts.named("Ann"), PersonFacts.named("Ben"));
    }

    @Test
    void aFileUnderTwoNamesIsReported() throws Exception {
        IntakePlan plan = plan("name,file\nAnn,1.jpg\nBen,x/../1.jpg\nBen,2.jpg\n");
        assertThat(reasons(plan)).containsExactly("FILE_TWICE");
        assertThat(plan.leftOut().get(0).why().english()).contains("1.jpg", "Ann");
        assertThat(plan.photos()).isEqualTo(2);
    }

    @Test
    void noPathAndNoLinkLeadsOut() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("in"));
        Path outside = Files.write(folder.resolve("secret.jpg"), new byte[] {1});
        Files.createSymbolicLink(inside.resolve("link.jpg"), outside);
        Path list = inside.resolve("people.csv");
        Files.writeString(
                list,
                "name,file\nA,../secret.jpg\nB," + outside + "\nC,link.jpg\nD,x/../../secret.jpg\nE,..\\secret.jpg\n");
        IntakePlan plan = IntakeSources.open(List.of(list));
        assertThat(plan.people()).isEmpty();
        assertThat(reasons(plan)).hasSize(5).containsOnly("FILE_OUTSIDE");
    }

    @Test
    void cellsThatSpreadsheetsCarryOutAreText() throws Exception {
        IntakePlan plan = plan("name,file\n=cmd|' /C calc'!A0,1.jpg\n+1,2.jpg\n-1,3.jpg\n@SUM(1),4.jpg\n'=x,5.jpg\n");
        assertThat(people(plan))
                .extracting(PersonFacts::name)
                .containsExactly("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "=x");
    }

    @Test
    void linesWithoutWhatIsNeededOrWithTooMuchAreLeftOut() throws Exception {
        IntakePlan plan = plan("name,file\n,1.jpg\nBen,\nCid\nDot,notes.tiff\n" + "x".repeat(10_000)
                + ",2.jpg\n\u202e\u05d3\u05e0\u05d4,3.jpg\n");
        assertThat(reasons(plan))
                .containsExactly(
                        "LINE_INCOMPLETE", "LINE_INCOMPLETE", "LINE_INCOMPLETE", "OTHER_FORMAT", "LINE_CELL_TOO_LONG");
        assertThat(people(plan)).containsExactly(PersonFacts.named("\u202e\u05d3\u05e0\u05d4"));
    }

    @Test
    void whatIsNoListIsRefusedWithinASecond() throws Exception {
        refused("", IntakeFault.LIST_WITHOUT_HEADER);
        refused("Ann,1.jpg\n", IntakeFault.LIST_WITHOUT_HEADER);
        refused("name,file\nAnn\0,1.jpg\n", IntakeFault.LIST_NOT_TEXT);
        refused("name,file\n" + "x".repeat(200_000) + ",1.jpg\n", IntakeFault.LIST_MALFORMED);
        refused("name,file\n\"Ann,1.jpg\n" + "Ben,2.jpg\n".repeat(50_000), IntakeFault.LIST_MALFORMED);
        refused("name,file\n" + ",".repeat(1_000) + "\n", IntakeFault.LIST_MALFORMED);
        refused("name,file\n" + "a,b\n".repeat(ListText.MOST_LINES), IntakeFault.LIST_TOO_LONG);
        Files.write(list(), new byte[] {'n', 'a', 'm', 'e', ',', (byte) 0xc3, (byte) 0x28});
        refused(IntakeFault.LIST_NOT_TEXT);
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedWithinASecond() throws Exception {
        byte[] part = new byte[1 << 20];
        Arrays.fill(part, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(list())) {
            out.write("name,file\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(part);
            }
        }
        refused(IntakeFault.LIST_TOO_LARGE);
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Pipes.make(list());
        refused(IntakeFault.LIST_UNREADABLE);
    }

    private void refused(String text, IntakeFault fault) throws Exception {
        Files.writeString(list(), text);
        refused(fault);
    }

    private void refused(IntakeFault fault) {
        EnrollmentException refusal = assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> catchThrowableOfType(EnrollmentException.class, () -> IntakeSources.open(List.of(list()))));
        assertThat(refusal).isNotNull();
        assertThat(refusal.phrase().key()).isEqualTo(fault);
        assertThat(refusal.getMessage()).startsWith("people.csv");
    }
}
