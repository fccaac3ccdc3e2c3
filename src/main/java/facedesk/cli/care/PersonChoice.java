package facedesk.cli.care;

import facedesk.cli.terminal.CommandException;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that names a person. */
final class PersonChoice {
    @Option(
            names = "--person",
            required = true,
            paramLabel = "WHO",
            description = "The person's identifier or name; where two have that name, #ID as the message says.")
    private String who;

    /** @throws CommandException if it is nobody, or more than one */
    Person in(Gallery gallery) throws CommandException {
        Optional<Person> known = byId(gallery).or(() -> gallery.identified(who));
        if (known.isPresent()) {
            return known.get();
        }
        List<Person> named = gallery.named(who);
        if (named.isEmpty()) {
            throw new CommandException("There is nobody with the identifier or name " + who + " in the gallery.");
        }
        if (named.size() > 1) {
            String ids = named.stream().map(person -> "#" + person.id()).collect(Collectors.joining(", "));
            throw new CommandException(named.size() + " people are called " + who + ": name one of " + ids + ".");
        }
        return named.get(0);
    }

    private Optional<Person> byId(Gallery gallery) {
        return who.matches("#\\d{1,18}") ? gallery.person(Long.parseLong(who.substring(1))) : Optional.empty();
    }
}
