package facedesk.cli.people;

import facedesk.capture.FrameSource;
import facedesk.capture.Playback;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.SearchLineChoice;
import facedesk.embedding.EmbeddingModel;
import facedesk.gallery.Gallery;
import facedesk.matching.ExactIndex;
import facedesk.matching.SearchIndex;
import facedesk.recognition.FrameAnalyser.Line;
import facedesk.recognition.LiveRun;
import facedesk.recognition.LiveSummary;
import facedesk.recognition.PipelineParts;
import facedesk.recognition.PipelineState.Phase;
import facedesk.text.Phrase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the live pipeline without a window. */
@Command(
        name = "live",
        description = "Recognises people in a source for a while, without a window, and says who was seen how often.",
        footer = {
            "",
            "Sources: camera:0, file:PATH, images:FOLDER, demo:, rtsp:// or http(s):// streams.",
            "Exit code 0: somebody was recognised. 1: nobody was, or only somebody blocked. 2: the source or a network failed."
        })
public final class LiveCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Mixin
    private ModelChoice model;

    @Mixin
    private SearchLineChoice line;

    @Option(
            names = "--source",
            paramLabel = "URI",
            defaultValue = "camera:0",
            description = "Where pictures come from.")
    private String source;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long; ${DEFAULT-VALUE} if not given.")
    private double seconds;

    @Option(
            names = "--every-frame",
            description = "Take a file or folder once and analyse each frame of it, however long each takes.")
    private boolean everyFrame;

    public LiveCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        if (!(seconds > 0 && seconds <= 1e6)) {
            throw new CommandException("The number of seconds must be above 0, not " + seconds + ".");
        }
        String id = model.id(parts);
        FrameSource frames = parts.sources().parse(source, everyFrame ? Playback.OFFLINE : Playback.LIVE);
        try (Gallery people = gallery.openToAsk(parts)) {
            SearchIndex index = ExactIndex.of(id, people.references(id));
            return run(frames, new Line(index, line.threshold(index, parts)), people);
        }
    }

    private int run(FrameSource frames, Line drawn, Gallery people) throws Exception {
        try (EmbeddingModel network = model.load(parts)) {
            PipelineParts pipeline = PipelineParts.standard(parts::newFinder, network::newEmbedder);
            LiveRun run = new LiveRun(pipeline, drawn, result -> {});
            Duration limit = Duration.ofMillis(Math.round(seconds * 1000));
            LiveSummary summary = everyFrame ? run.everyFrame(frames, limit) : run.paced(frames, limit);
            return report(LiveDocument.of(frames.label().english(), drawn.threshold(), summary, people), summary);
        }
    }

    private int report(LiveDocument document, LiveSummary summary) throws Exception {
        Optional<Phrase> message = summary.end().message();
        if (message.isPresent() && (summary.end().phase() == Phase.FAILED || summary.analysed() == 0)) {
            throw new CommandException(message.get().english());
        }
        document.lines().forEach(output::line);
        output.document(document);
        return document.admitsSomebody() ? ExitCode.YES : ExitCode.NO;
    }
}
