package facedesk.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.SharedData;
import facedesk.evaluation.FacePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairsFileTest {
    @TempDir
    Path folder;

    private PairList read(String text) throws Exception {
        return PairsFile.read(Files.writeString(folder.resolve("pairs.txt"), text));
    }

    @Test
    void readsViewOne() throws Exception {
        PairList list = read("1\r\nAnn_B\t1\t12\r\nAnn_B\t3\tBob\t4\r\n");
        assertThat(list.format()).isEqualTo(PairList.Format.LFW_VIEW_1);
        assertThat(list.pairs())
                .containsExactly(
                        new FacePair("Ann_B/Ann_B_0001.jpg", "Ann_B/Ann_B_0012.jpg", true),
                        new FacePair("Ann_B/Ann_B_0003.jpg", "Bob/Bob_0004.jpg", false));
        assertThat(list.pictures()).hasSize(4);
    }

    @Test
    void readsViewTwoFoldByFold() throws Exception {
        PairList list = read("2\t1\nA\t1\t2\nA\t1\tB\t1\nC\t1\t2\nC\t1\tD\t1\n");
        assertThat(list.format()).isEqualTo(PairList.Format.LFW_VIEW_2);
        assertThat(list.folds()).hasSize(2);
        assertThat(list.folds().get(1).get(0).first()).isEqualTo("C/C_0001.jpg");
    }

    private Path split(String name, String same, String diff) throws IOException {
        Path protocol = Files.createDirectories(folder.resolve("Protocol"));
        Files.writeString(
                protocol.resolve("Pair_list_F.txt"),
                "1 ../Data/Images/001/frontal/01.jpg\r\n2 ../Data/Images/001/frontal/02.jpg\r\n"
                        + "11 ../Data/Images/002/frontal/01.jpg\r\n");
        Files.writeString(
                protocol.resolve("Pair_list_P.txt"),
                "1 ../Data/Images/001/profile/01.jpg\n5 ../Data/Images/002/profile/01.jpg\n");
        for (String fold : new String[] {"01", "02"}) {
            Path lists = Files.createDirectories(
                    protocol.resolve("Split").resolve(name).resolve(fold));
            Files.writeString(lists.resolve("same.txt"), same);
            Files.writeString(lists.resolve("diff.txt"), diff);
        }
        return protocol.resolve("Split").resolve(name);
    }

    @Test
    void readsTheSplitsOfCfp() throws Exception {
        PairList frontal = PairsFile.read(split("FF", "1,2\n", "2,11\n"));
        assertThat(frontal.format()).isEqualTo(PairList.Format.CFP);
        assertThat(frontal.folds()).hasSize(2);
        assertThat(frontal.folds().get(1))
                .containsExactly(
                        new FacePair("Data/Images/001/frontal/01.jpg", "Data/Images/001/frontal/02.jpg", true),
                        new FacePair("Data/Images/001/frontal/02.jpg", "Data/Images/002/frontal/01.jpg", false));
        PairList profile = PairsFile.read(split("FP", "1,1\n", "1,5\n"));
        assertThat(profile.folds().get(0))
                .containsExactly(
                        new FacePair("Data/Images/001/frontal/01.jpg", "Data/Images/001/profile/01.jpg", true),
                        new FacePair("Data/Images/001/frontal/01.jpg", "Data/Images/002/profile/01.jpg", false));
        assertThat(profile.withoutFolds().folds()).containsExactly(profile.pairs());
    }

    @Test
    void refusesSplitsThatAreNone() throws Exception {
        Path unlisted = split("FP", "1,7\n", "1,5\n");
        assertThatThrownBy(() -> PairsFile.read(unlisted)).hasMessageStartingWith("Line 1 of ");
        assertThatThrownBy(() -> PairsFile.read(unlisted.getParent())).isInstanceOf(EvaluationException.class);
        Files.writeString(folder.resolve("Protocol/Pair_list_P.txt"), "1 ../../etc/passwd\n");
        assertThatThrownBy(() -> PairsFile.read(unlisted)).hasMessageContaining("below the data set's folder");
    }

    @Test
    void readsPlainLists() throws Exception {
        PairList list = read("# a note\nfirst,second,same\n\"a,b.jpg\",c/d.png,1\ne.jpg f.jpg false\n");
        assertThat(list.format()).isEqualTo(PairList.Format.PLAIN);
        assertThat(list.pairs())
                .containsExactly(new FacePair("a,b.jpg", "c/d.png", true), new FacePair("e.jpg", "f.jpg", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n \n# nothing\n",
                "0\n",
                "first,second,same\n",
                "1\nA 1 2\n",
                "1\nA 1 2\nA 1 B 2\nA 1 B 3\n",
                "1\nA 1 B 2\nA 1 2\n",
                "1\nA one 2\nA 1 B 2\n",
                "1\n../A 1 2\nA 1 B 2\n",
                "999999\nA 1 2\n",
                "a.jpg b.jpg maybe\n",
                "a.jpg b.jpg\n",
                "a.jpg,../b.jpg,1\n",
                "/a.jpg b.jpg 1\n",
                "C:\\a.jpg b.jpg 1\n",
                "a\0.jpg b.jpg 1\n"
            })
    void refusesWhatIsNoListWithASentence(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(EvaluationException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void namesTheLine() {
        assertThatThrownBy(() -> read("\na.jpg b.jpg 1\na.jpg b.jpg 2\n")).hasMessageStartingWith("Line 3 of ");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Path file = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> PairsFile.read(file)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> PairsFile.read(folder)).isInstanceOf(EvaluationException.class);
    }

    @Test
    void readsThePublishedDevelopmentLists() throws Exception {
        Path data = SharedData.require("data/lfw-dev");
        assertThat(PairsFile.read(data.resolve("pairsDevTrain.txt")).pairs()).hasSize(2200);
        PairList test = PairsFile.read(data.resolve("pairsDevTest.txt"));
        assertThat(test.pairs()).hasSize(1000);
        assertThat(test.pictures())
                .allMatch(picture -> Files.exists(data.resolve("images").resolve(picture)));
    }
}
