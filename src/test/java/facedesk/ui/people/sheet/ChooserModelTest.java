package facedesk.ui.people.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.PersonOverview;
import facedesk.ui.people.roster.PersonRow;
import facedesk.ui.people.roster.Roster;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChooserModelTest {
    private final List<PersonRow> rows = Roster.rows(
            List.of(row(1, "Ann"), row(2, "Ben"), row(3, "Cleo")), Set.of(), Locale.ENGLISH, LocalDate.of(2026, 5, 1));
    private final List<Person> chosen = new ArrayList<>();
    private final ChooserModel model = new ChooserModel();

    private static PersonOverview row(long id, String name) {
        Person person = new Person(id, PersonFacts.named(name), false, false, Instant.EPOCH);
        return new PersonOverview(person, 1, 1, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void ask() {
        model.ask(new ChooserModel.Question(rows.get(0).person(), "Who?", "…", "Merge", chosen::add), rows);
    }

    @Test
    void everybodyElseCanBeChosen() {
        ask();
        assertThat(model.shown()).extracting(PersonRow::id).containsExactly(2L, 3L);
        model.take();
        assertThat(model.questionProperty().get()).isNotNull();
        model.chosenProperty().set(model.shown().get(1));
        model.take();
        assertThat(chosen).extracting(Person::name).containsExactly("Cleo");
        assertThat(model.questionProperty().get()).isNull();
    }

    @Test
    void whoeverIsNotFoundAnyMoreIsNotChosenAnyMore() {
        ask();
        model.chosenProperty().set(model.shown().get(1));
        model.searchProperty().set("BE");
        assertThat(model.shown()).extracting(PersonRow::id).containsExactly(2L);
        assertThat(model.chosenProperty().get()).isNull();
        model.searchProperty().set(null);
        assertThat(model.shown()).hasSize(2);
    }

    @Test
    void aCancelledQuestionChoosesNobodyAndTheNextBeginsAnew() {
        ask();
        model.searchProperty().set("ben");
        model.chosenProperty().set(model.shown().get(0));
        model.cancel();
        assertThat(chosen).isEmpty();
        ask();
        assertThat(model.shown()).hasSize(2);
        assertThat(model.chosenProperty().get()).isNull();
    }
}
