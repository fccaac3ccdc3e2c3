package facedesk.cli;

import facedesk.cli.benchmark.BenchmarkCommand;
import facedesk.cli.calibrate.CalibrateCommand;
import facedesk.cli.care.BackupCommand;
import facedesk.cli.care.EraseCommand;
import facedesk.cli.care.ExportCommand;
import facedesk.cli.care.RestoreCommand;
import facedesk.cli.care.RetentionCommand;
import facedesk.cli.doctor.DoctorCommand;
import facedesk.cli.evaluate.EvaluateCommand;
import facedesk.cli.faces.DetectCommand;
import facedesk.cli.faces.EmbedCommand;
import facedesk.cli.faces.VerifyCommand;
import facedesk.cli.models.ModelsCommand;
import facedesk.cli.models.UseCommand;
import facedesk.cli.people.EnrollCommand;
import facedesk.cli.people.HealthCommand;
import facedesk.cli.people.IdentifyCommand;
import facedesk.cli.people.ImportCommand;
import facedesk.cli.people.LiveCommand;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Parts;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The tree of commands; without a command, the window. */
@Command(
        name = "facedesk",
        description = "Enrols people by face and recognises them, in a window or by command.",
        footer = {
            "",
            "Exit codes: 0 yes or done, 1 no, 2 could not; then one sentence on standard error says why.",
            "\"facedesk COMMAND --help\" explains a command."
        })
public final class FaceDeskCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(FaceDeskCommand.class);

    private final Parts parts;

    private FaceDeskCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        parts.openWindow(Optional.empty(), Optional.empty());
        return ExitCode.YES;
    }

    /** Runs a command line on the terminal. */
    public static int run(Parts parts, String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        parts.complaint().ifPresent(err::println);
        return run(parts, out, err, arguments);
    }

    /**
     * Runs a command line.
     *
     * @param out where answers go
     * @param err where sentences about trouble go
     * @return the exit code
     */
    public static int run(Parts parts, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new FaceDeskCommand(parts))
                .addSubcommand(new GuiCommand(parts))
                .addSubcommand(new DetectCommand(parts))
                .addSubcommand(new EmbedCommand(parts))
                .addSubcommand(new VerifyCommand(parts))
                .addSubcommand(new EnrollCommand(parts))
                .addSubcommand(new ImportCommand(parts))
                .addSubcommand(new IdentifyCommand(parts))
                .addSubcommand(new LiveCommand(parts))
                .addSubcommand(new HealthCommand(parts))
                .addSubcommand(new BackupCommand(parts))
                .addSubcommand(new RestoreCommand(parts))
                .addSubcommand(new ExportCommand(parts))
                .addSubcommand(new EraseCommand(parts))
                .addSubcommand(new RetentionCommand(parts))
                .addSubcommand(new EvaluateCommand(parts))
                .addSubcommand(new CalibrateCommand(parts))
                .addSubcommand(new CommandLine(new ModelsCommand(parts)).addSubcommand(new UseCommand(parts)))
                .addSubcommand(new DoctorCommand(parts))
                .addSubcommand(new BenchmarkCommand(parts));
        StandardOptions.addTo(line, parts.version());
        line.setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((failure, given) -> misused(failure))
                .setExecutionExceptionHandler((failure, command, result) -> failed(failure, command, parts));
        try {
            return line.execute(arguments);
        } catch (LinkageError | VirtualMachineError e) {
            // A native library that is missing, or no memory: left alone they would end the program with the code for
            // no.
            return failed(e, line, parts);
        }
    }

    private static int misused(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        command.getErr()
                .println(String.valueOf(failure.getMessage()).replaceFirst("^Error: ", "") + " (\""
                        + command.getCommandSpec().qualifiedName() + " --help\" explains.)");
        return ExitCode.COULD_NOT;
    }

    private static int failed(Throwable failure, CommandLine command, Parts parts) {
        boolean ours = failure.getClass().getName().startsWith("facedesk.") && failure.getMessage() != null;
        if (ours) {
            LOG.info("A command failed", failure);
        } else {
            LOG.error("A command met a fault of the program", failure);
        }
        command.getErr()
                .println(
                        ours
                                ? failure.getMessage()
                                : "FaceDesk met a fault of its own ("
                                        + failure.getClass().getSimpleName() + "); the log says more: "
                                        + parts.logFile());
        return ExitCode.COULD_NOT;
    }
}
