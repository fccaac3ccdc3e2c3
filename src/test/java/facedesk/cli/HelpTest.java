package facedesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.cli.Terminal.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)(?:, [a-z]+)?  +[A-Z]");

    @TempDir
    static Path folder;

    @ParameterizedTest
    @CsvSource({
        "gui, --source --gallery",
        "detect, IMAGE --json",
        "embed, IMAGE --model --out --json",
        "verify, A B --model --threshold --fmr --json",
        "enroll, IMAGE --gallery --name --anyway --threshold --fmr --json",
        "enrol, IMAGE --gallery --name --anyway --threshold --fmr --json",
        "import, FOLDER --gallery --threads --declared-by --purpose --retain-until --report --json",
        "identify, IMAGE --gallery --model --threshold --fmr --json",
        "live, --source --gallery --seconds --every-frame --model --threshold --fmr --json",
        "health, --gallery --model --threshold --fmr --json",
        "evaluate, --images --pairs --model --out --calibrate --install --data-set --threads --json",
        "evaluate, --gallery --scores --protocol --by-person-bootstrap --seed --compare --plots --report",
        "calibrate, --goal --for --images --gallery --scores --model --data-set --threads --json",
        "backup, FILE --gallery --replace --json",
        "restore, FILE --gallery --replace --check --settings --json",
        "export, FILE --gallery --person --language --replace --json",
        "erase, --gallery --person --withdrawn --yes --json",
        "retention, --gallery --dry-run --date-is-right --ahead --json",
        "models, list use verify build",
        "models use, ID --gallery --drop-old --json",
        "models list, --json",
        "models verify, --json",
        "models build, --from --json",
        "doctor, --json",
        "benchmark, --only --runs --source --images --threads --json"
    })
    void everyCommandSaysWhatItDoesItsOptionsAndItsExitCodes(String command, String options) {
        String help = help((command + " --help").split(" "));
        assertThat(help).startsWith("Usage: facedesk " + command.replaceFirst("^enrol$", "enroll"));
        assertThat(help.lines()).anyMatch(line -> line.matches("[A-Z][a-z]+ .*"));
        for (String option : options.split(" ")) {
            assertThat(help).containsPattern("(?m)^ +(-., )?" + option + "\\b");
        }
        assertThat(help).contains("--help").containsPattern("Exit codes?:? ?0");
    }

    @Test
    void theProgramListsItsCommandsAndExitCodes() {
        String help = help("--help");
        assertThat(commands(help))
                .containsExactly(
                        "backup",
                        "benchmark",
                        "calibrate",
                        "detect",
                        "doctor",
                        "embed",
                        "enroll",
                        "erase",
                        "evaluate",
                        "export",
                        "gui",
                        "health",
                        "identify",
                        "import",
                        "live",
                        "models",
                        "restore",
                        "retention",
                        "verify");
        assertThat(help).contains("Exit codes: 0 yes or done, 1 no, 2 could not");
        assertThat(commands(help("models", "--help"))).containsExactly("build", "list", "use", "verify");
    }

    @Test
    void theProgramTellsItsVersion() {
        assertThat(help("--version")).startsWith("FaceDesk ");
    }

    @ParameterizedTest
    @CsvSource({
        "frobnicate, 'frobnicate'",
        "detect, IMAGE",
        "detect --frobnicate a.jpg, --frobnicate",
        "verify a.jpg, B",
        "verify a.jpg b.jpg c.jpg, c.jpg",
        "verify a.jpg b.jpg --threshold 0.4 --fmr 1e-4, mutually exclusive",
        "verify a.jpg b.jpg --threshold high, 'high'",
        "identify a.jpg --gallery, --gallery",
        "enroll a.jpg, --name",
        "import, FOLDER",
        "live --seconds soon, 'soon'",
        "evaluate --images a, --out",
        "models, subcommand",
        "models verify fr512, 'fr512'",
        "benchmark --runs many, 'many'",
        "gui --source a --source b, --source"
    })
    void aSlipIsNamedInOneLineThatPointsToTheHelp(String line, String named) {
        Answer answer = run(line.split(" "));
        assertThat(answer.complains(2)).contains(named.replaceAll("^'|'$", "")).endsWith("--help\" explains.)");
        assertThat(answer.out()).isEmpty();
    }

    private static List<String> commands(String help) {
        return List.copyOf(new TreeSet<>(
                COMMAND.matcher(help).results().map(found -> found.group(1)).toList()));
    }

    private static String help(String... arguments) {
        return run(arguments).exits(0).out();
    }

    private static Answer run(String... arguments) {
        try (Terminal terminal = Terminal.in(folder)) {
            return terminal.run((Object[]) arguments);
        }
    }
}
