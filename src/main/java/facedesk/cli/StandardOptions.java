package facedesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Gives every command {@code --help}, and the program {@code --version}. */
final class StandardOptions {
    private StandardOptions() {}

    static void addTo(CommandLine root, String version) {
        root.getCommandSpec()
                .version("FaceDesk " + version)
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the version.")
                        .build());
        addHelp(root);
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Explains this command.")
                        .build());
        command.getSubcommands().values().stream().distinct().forEach(StandardOptions::addHelp);
    }
}
