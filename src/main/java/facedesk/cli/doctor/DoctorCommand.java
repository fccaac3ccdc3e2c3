package facedesk.cli.doctor;

import facedesk.capture.Cameras;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.detection.FaceFinder;
import facedesk.embedding.EmbeddingModel;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Examines the installation. */
@Command(
        name = "doctor",
        description = "Examines the installation: says what is wrong and what to do about it.",
        footer = {"", "Exit code 0: everything works. 1: something does not."})
public final class DoctorCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    public DoctorCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(boolean healthy, List<Finding> findings) {}

    @Override
    public Integer call() throws Exception {
        List<Finding> findings = new Doctor(checks()).examine();
        boolean healthy = Doctor.isHealthy(findings);
        findings.forEach(
                finding -> output.line("%-5s %-20s %s", finding.level(), finding.subject(), finding.message()));
        output.line(healthy ? "FaceDesk can work here." : "FaceDesk cannot work as it should; see FAULT above.");
        output.document(new Document(healthy, findings));
        return healthy ? ExitCode.YES : ExitCode.NO;
    }

    private List<Check> checks() {
        return List.of(
                () -> List.of(Finding.ok("FaceDesk", "version " + parts.version())),
                new JavaCheck(),
                new ModelCheck(parts.modelsFolder()),
                new RunCheck("face detection", () -> {
                    try (FaceFinder finder = parts.newFinder()) {
                        return "OpenCV's networks start (" + finder.getClass().getSimpleName() + ")";
                    }
                }),
                new RunCheck("embedding", this::embed),
                new CalibrationCheck(parts),
                new FolderCheck("data folder", parts.dataFolder()),
                new FolderCheck("settings folder", parts.configFolder()),
                new DisplayCheck(System.getProperty("os.name", ""), System.getenv()),
                new CameraCheck(new Cameras()));
    }

    private String embed() throws Exception {
        try (EmbeddingModel model = parts.models().load(parts.chosenModel());
                var embedder = model.newEmbedder()) {
            return "TensorFlow runs " + embedder.modelId();
        }
    }
}
