package facedesk.cli;

import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Parts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the window. */
@Command(
        name = "gui",
        description = "Opens the window; so does facedesk without a command.",
        footer = {
            "",
            "Sources: camera:0, file:PATH, images:FOLDER, demo:, rtsp:// or http(s):// streams.",
            "Exit code 0: the window was closed. 2: it could not be opened."
        })
final class GuiCommand implements Callable<Integer> {
    private final Parts parts;

    @Option(names = "--source", paramLabel = "URI", description = "Where pictures come from.")
    private @Nullable String source;

    @Option(names = "--gallery", paramLabel = "DIR", description = "The folder of the gallery.")
    private @Nullable Path gallery;

    GuiCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        parts.openWindow(Optional.ofNullable(source), Optional.ofNullable(gallery));
        return ExitCode.YES;
    }
}
