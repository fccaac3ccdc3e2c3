package facedesk.cli.people;

import facedesk.cli.terminal.CommandException;
import facedesk.enrollment.consent.Declaration;
import facedesk.enrollment.consent.RetentionLimits;
import facedesk.gallery.consent.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options by which an operator declares that the people to be enrolled have agreed: all of them, or none. */
final class DeclarationOptions {
    @ArgGroup(exclusive = false)
    private @Nullable Given given;

    /** All are given, or the group is not. */
    static final class Given {
        @Option(
                names = "--declared-by",
                required = true,
                paramLabel = "NAME",
                description = "Who declares that these people have agreed to be enrolled.")
        private String by = "";

        @Option(names = "--purpose", required = true, paramLabel = "TEXT", description = "What they have agreed to.")
        private String purpose = "";

        @Option(
                names = "--retain-until",
                required = true,
                paramLabel = "DATE",
                description =
                        "The last day on which their pictures are kept, tomorrow at the soonest and in five years at the latest, as in 2030-12-31.")
        private @Nullable LocalDate until;
    }

    /**
     * What is declared; empty when nothing is.
     *
     * @throws CommandException if a part of it is blank, or the day may not be agreed to
     */
    Optional<Consent> declared(LocalDate today) throws CommandException {
        if (given == null || given.until == null) {
            return Optional.empty();
        }
        if (given.by.isBlank() || given.purpose.isBlank()) {
            throw new CommandException("A declaration needs a name after --declared-by and a text after --purpose.");
        }
        RetentionLimits days = RetentionLimits.on(today);
        if (!days.allow(given.until)) {
            throw new CommandException("The day after --retain-until, %s, is not from %s to %s."
                    .formatted(given.until, days.first(), days.last()));
        }
        try {
            return Optional.of(Declaration.of(given.by, given.purpose, given.until, Instant.now(), Locale.ENGLISH));
        } catch (IllegalArgumentException e) {
            throw new CommandException("The name after --declared-by or the text after --purpose is too long: "
                    + "at most %d and %d characters.".formatted(Consent.LONGEST_SIGNATURE, Consent.LONGEST_PURPOSE));
        }
    }
}
