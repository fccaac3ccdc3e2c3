package facedesk.ui.enroll.cue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A program of the system that speaks what it reads from its input, so that no sentence is ever part of a command.
 *
 * @param command with all its arguments
 */
record Speech(List<String> command) {
    private static final String WINDOWS_SCRIPT =
            "Add-Type -AssemblyName System.Speech; $in = [Console]::In.ReadToEnd();"
                    + " (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak($in)";

    /**
     * The first speaking program that the system has; empty when it has none.
     *
     * @param path folders of programs, as in the variable {@code PATH}
     * @param language of what will be said
     */
    static Optional<Speech> find(String path, Locale language) {
        List<Path> folders = Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        String voice = language.getLanguage();
        return List.of(
                        List.of("espeak-ng", "-v", voice, "--stdin"),
                        List.of("espeak", "-v", voice, "--stdin"),
                        List.of("say"),
                        List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT))
                .stream()
                .filter(command -> folders.stream().anyMatch(folder -> isThere(folder, command.get(0))))
                .map(Speech::new)
                .findFirst();
    }

    private static boolean isThere(Path folder, String program) {
        return Files.isExecutable(folder.resolve(program));
    }
}
