package facedesk.enrollment.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.plan.LeftOut;
import facedesk.enrollment.intake.plan.PersonPhotos;
import facedesk.image.ImageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered for an import, well-meant: folders, files, archives. */
class SourcesTest {
    @TempDir
    Path folder;

    private Path file(String path) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[] {1});
    }

    /** Each person with the names of their photos. */
    private static List<String> people(IntakePlan plan) {
        return plan.people().stream().map(SourcesTest::line).toList();
    }

    private static String line(PersonPhotos person) {
        return person.who().name() + " "
                + person.photos().stream()
                        .map(photo -> photo.label().getFileName().toString())
                        .toList();
    }

    @Test
    void aFolderHoldsAFolderForEachPerson() throws Exception {
        file("people/Ben/2.JPG");
        file("people/Ann_Lee/b.png");
        file("people/Ann_Lee/a.jpeg");
        file("people/Ann_Lee/2024/c.jpg");
        file("people/Ann_Lee/.hidden.jpg");
        file("people/Ann_Lee/notes.txt");
        file("people/Ann_Lee/scan.tiff");
        file("people/group.jpg");
        Files.createDirectories(folder.resolve("people/Empty"));
        IntakePlan plan = IntakeSources.open(List.of(folder.resolve("people")));
        assertThat(people(plan)).containsExactly("Ann Lee [c.jpg, a.jpeg, b.png]", "Ben [2.JPG]");
        assertThat(plan.leftOut()).extracting(LeftOut::file).containsExactly("scan.tiff", "group.jpg");
    }

    @Test
    void aFolderWithoutPeopleAndWhatIsNoSourceAreNamed() throws Exception {
        Path loose = file("loose/1.jpg").getParent();
        assertThatThrownBy(() -> IntakeSources.open(List.of(loose)))
                .isInstanceOf(EnrollmentException.class)
                .hasMessageContaining("no sub-folder");
        assertThatThrownBy(() -> IntakeSources.open(List.of(folder.resolve("absent"))))
                .isInstanceOf(EnrollmentException.class)
                .hasMessageContaining("cannot be read");
        Path text = file("notes.txt");
        assertThatThrownBy(() -> IntakeSources.open(List.of(text)))
                .hasMessageContaining("nothing that can be imported");
        Path list = file("people.csv");
        assertThatThrownBy(() -> IntakeSources.open(List.of(list, loose)))
                .hasMessageContaining("nothing that can be imported");
        assertThatThrownBy(() -> IntakeSources.open(List.of(text, text))).hasMessageContaining("no JPEG or PNG");
    }

    @Test
    void severalFoldersAreOnePersonEachAndFilesAreNamedAfterPeople() throws Exception {
        file("Ann/1.jpg");
        file("Ben/2.jpg");
        IntakePlan plan = IntakeSources.open(List.of(
                folder.resolve("Ben"),
                folder.resolve("Ann"),
                file("Cid_Moe_0001.jpg"),
                file("Cid Moe (2).png"),
                file("Dot-3.jpg"),
                file("42.jpg")));
        assertThat(people(plan))
                .containsExactly(
                        "Ben [2.jpg]",
                        "Ann [1.jpg]",
                        "Cid Moe [Cid_Moe_0001.jpg, Cid Moe (2).png]",
                        "Dot [Dot-3.jpg]",
                        "42 [42.jpg]");
    }

    @Test
    void aPipeNamedLikeAPictureIsRefusedWhenItIsRead() throws Exception {
        file("people/Ann/1.jpg");
        Pipes.make(folder.resolve("people/Ann/2.jpg"));
        IntakePlan plan = IntakeSources.open(List.of(folder.resolve("people")));
        assertThatThrownBy(() -> plan.people().get(0).photos().get(1).bytes()).isInstanceOf(ImageException.class);
    }

    @Test
    void anArchiveIsReadLikeAFolderBelowTheOneThatHoldsAll() throws Exception {
        Path zip = folder.resolve("people.zip");
        try (PackedFiles packed = new PackedFiles(zip)) {
            packed.add("people/Ben/1.jpg", new byte[] {2})
                    .add("people/Ann_Lee/2.jpg", new byte[] {1})
                    .add("people/Ann_Lee/old/1.jpg", new byte[] {3});
        }
        try (IntakePlan plan = IntakeSources.open(List.of(zip))) {
            assertThat(people(plan)).containsExactly("Ann Lee [2.jpg, 1.jpg]", "Ben [1.jpg]");
            assertThat(plan.people().get(1).photos().get(0).bytes()).containsExactly(2);
        }
        try (PackedFiles packed = new PackedFiles(zip)) {
            packed.add("Ann/1.jpg", new byte[] {1}).add("Ann/2.jpg", new byte[] {2});
        }
        try (IntakePlan plan = IntakeSources.open(List.of(zip))) {
            assertThat(people(plan)).containsExactly("Ann [1.jpg, 2.jpg]");
        }
    }

    @Test
    void aListInsideAnArchiveSaysWhoIsWho() throws Exception {
        Path zip = folder.resolve("people.zip");
        try (PackedFiles packed = new PackedFiles(zip)) {
            packed.add("set/faces/1.jpg", new byte[] {1})
                    .add("set/faces/2.jpg", new byte[] {2})
                    .addText(
                            "set/people.csv",
                            "name;file;group\nAnn;faces/2.jpg;Red\nBen;faces/3.jpg;Red\nCid;../../x.jpg;\n");
        }
        try (IntakePlan plan = IntakeSources.open(List.of(zip))) {
            assertThat(people(plan)).containsExactly("Ann [2.jpg]");
            assertThat(plan.people().get(0).who().group()).isEqualTo("Red");
            assertThat(plan.people().get(0).photos().get(0).bytes()).containsExactly(2);
            assertThat(plan.leftOut())
                    .hasSize(2)
                    .allMatch(item -> item.why().key().name().equals("FILE_OUTSIDE"));
        }
    }
}
