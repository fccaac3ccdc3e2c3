package facedesk.ui.people;

import facedesk.enrollment.dossier.Dossier;
import facedesk.gallery.Erasure;
import facedesk.gallery.Person;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Dialogs;
import facedesk.ui.EnrollmentRequests;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Texts;
import facedesk.ui.people.change.Exports;
import facedesk.ui.people.person.PersonRequests;
import facedesk.ui.people.roster.PersonRow;
import facedesk.ui.people.sheet.ChooserModel;
import facedesk.ui.people.sheet.ConsentFormModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is asked before something is done about people: who else, which consent, and once before erasing. On the JavaFX thread. */
final class Asking implements PersonRequests {
    private final PeopleModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final EnrollmentRequests requests;

    Asking(PeopleModel model, Texts texts, Dialogs dialogs, Navigator navigator, EnrollmentRequests requests) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.requests = requests;
    }

    @Override
    public void back() {
        model.back();
    }

    @Override
    public void takePictures(Person person) {
        requests.request(person.id());
        navigator.show(Place.ENROLL);
    }

    @Override
    public void merge(Person person) {
        model.chooser()
                .ask(
                        new ChooserModel.Question(
                                person,
                                texts.format("people.merge.title", person.name()),
                                texts.format("people.merge.text", person.name()),
                                texts.get("people.merge.action"),
                                other -> model.edits().merge(person, other)),
                        model.listing().all());
    }

    @Override
    public void give(Person person, Set<Long> pictures) {
        model.chooser()
                .ask(
                        new ChooserModel.Question(
                                person,
                                texts.format("people.give.title", pictures.size()),
                                texts.format("people.give.text", person.name()),
                                texts.get("people.give.action"),
                                other -> model.edits().give(person, other, pictures)),
                        model.listing().all());
    }

    @Override
    public void consent(Person person, Optional<Consent> before) {
        model.consentForm()
                .ask(
                        new ConsentFormModel.Question(
                                person, agreed -> model.edits().consent(person, agreed)),
                        before);
    }

    @Override
    public void erase(List<Person> people) {
        if (!people.isEmpty()
                && dialogs.confirmRemoval(title(people), consequences(people), texts.get("people.erase"))) {
            model.edits().erase(people, Erasure.BY_HAND);
        }
    }

    @Override
    public void withdraw(Person person) {
        List<Person> one = List.of(person);
        if (dialogs.confirmRemoval(
                texts.format("people.withdraw.title", person.name()), consequences(one), texts.get("people.erase"))) {
            model.edits().erase(one, Erasure.WITHDRAWAL);
        }
    }

    @Override
    public void export(List<Person> people) {
        Exports exports = model.edits().exports(model.clock());
        if (people.size() == 1) {
            Person person = people.get(0);
            dialogs.chooseSave(texts.format("people.export.title", 1, person.name()), Dossier.fileName(person))
                    .ifPresent(file -> exports.write(person, file));
        } else if (!people.isEmpty()) {
            dialogs.chooseFolder(texts.format("people.export.title", people.size(), ""))
                    .ifPresent(folder -> exports.writeAll(people, folder));
        }
    }

    /** Makes one entry of two: the one with more pictures, or else the older, stays. */
    void merge(List<PersonRow> two) {
        PersonRow first = two.get(0);
        PersonRow second = two.get(1);
        int order =
                Integer.compare(first.overview().pictures(), second.overview().pictures());
        boolean stays = order > 0 || (order == 0 && first.id() < second.id());
        model.edits().merge((stays ? first : second).person(), (stays ? second : first).person());
    }

    /** Asks for a group and puts the people into it. */
    void group(List<Person> people) {
        dialogs.askText(
                        texts.format("people.group.title", people.size()),
                        texts.get("people.group"),
                        people.get(0).facts().group())
                .ifPresent(group -> model.edits().group(people, group.strip()));
    }

    /** Asks for another name. */
    void rename(Person person) {
        dialogs.askText(texts.format("people.rename.title", person.name()), texts.get("people.name"), person.name())
                .filter(name -> !name.isBlank())
                .ifPresent(name -> model.edits().change(person, person.facts().withName(name.strip())));
    }

    private String title(List<Person> people) {
        return people.size() == 1
                ? texts.format("people.delete.title", people.get(0).name())
                : texts.format("people.delete.title.many", people.size());
    }

    private String consequences(List<Person> people) {
        Set<Long> ids = Set.copyOf(people.stream().map(Person::id).toList());
        int pictures = model.listing().all().stream()
                .filter(row -> ids.contains(row.id()))
                .mapToInt(row -> row.overview().pictures())
                .sum();
        return people.size() == 1
                ? texts.format("people.delete.consequences", people.get(0).name(), pictures)
                : texts.format("people.delete.consequences.many", people.size(), pictures);
    }
}
