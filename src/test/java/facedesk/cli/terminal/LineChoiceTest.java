package facedesk.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.app.AppContext;
import facedesk.app.AppFolders;
import facedesk.embedding.Embedding;
import facedesk.embedding.ModelStore;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import facedesk.matching.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The lines that commands draw, with the shipped calibration. */
class LineChoiceTest {
    private static final String MODEL = ModelStore.DEFAULT_MODEL;

    @TempDir
    private Path folder;

    private AppContext parts;

    @Command
    static final class Verifies {
        @Mixin
        private LineChoice line;
    }

    @Command
    static final class Searches {
        @Mixin
        private SearchLineChoice line;
    }

    @BeforeEach
    void open() {
        parts = AppContext.open(new AppFolders(Path.of("").toAbsolutePath(), folder, folder));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private double verification(String... arguments) throws Exception {
        Verifies command = new Verifies();
        new CommandLine(command).parseArgs(arguments);
        return command.line.threshold(MODEL, parts).value();
    }

    private double search(int templates, String... arguments) throws Exception {
        Searches command = new Searches();
        new CommandLine(command).parseArgs(arguments);
        return command.line.threshold(gallery(templates), parts).value();
    }

    private static SearchIndex gallery(int templates) {
        List<Reference> references = IntStream.range(0, templates)
                .mapToObj(i -> new Reference(i, i, Embedding.of(MODEL, new float[] {1, i})))
                .toList();
        return ExactIndex.of(MODEL, references);
    }

    @Test
    void withoutOptionsEachModeFollowsItsOwnSetting() throws Exception {
        assertThat(verification()).isEqualTo(search(3)).isEqualTo(verification("--fmr", "1e-4"));

        parts.preferences().put("threshold.verification." + MODEL, "0.61");
        parts.preferences().put("threshold.identification." + MODEL, "fpir 0.004");

        assertThat(verification()).isEqualTo(0.61);
        assertThat(search(40)).isEqualTo(search(40, "--fpir", "0.004")).isNotEqualTo(0.61);
    }

    @Test
    void theGoalOfASearchIsDearerInALargerGallery() throws Exception {
        assertThat(search(1, "--fpir", "0.004")).isEqualTo(verification("--fmr", "0.004"));
        assertThat(search(400, "--fpir", "0.004"))
                .isGreaterThan(search(40, "--fpir", "0.004"))
                .isGreaterThanOrEqualTo(verification("--fmr", "1e-5"));
    }

    @Test
    void oneOptionAtMostAndNoneOutOfRange() {
        assertThatThrownBy(() -> search(1, "--fpir", "0.1", "--threshold", "0.4"))
                .isInstanceOf(CommandLine.MutuallyExclusiveArgsException.class);
        assertThatThrownBy(() -> search(1, "--fpir", "1")).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> verification("--threshold", "1.2")).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> verification("--fpir", "0.1"))
                .isInstanceOf(CommandLine.UnmatchedArgumentException.class);
    }

    @Test
    void aGoalThatTheCalibrationCannotShowIsRefused() {
        assertThatThrownBy(() -> search(100_000, "--fpir", "0.001"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("too few to claim");
    }
}
