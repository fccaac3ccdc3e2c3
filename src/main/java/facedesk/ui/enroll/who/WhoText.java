package facedesk.ui.enroll.who;

import facedesk.gallery.PersonFacts;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.jspecify.annotations.Nullable;

/** What is said about the one who is being typed. */
record WhoText(Texts texts) {
    /** Why it cannot be used; empty when it can, or when nothing is there yet. */
    StringBinding fault(WhoModel who) {
        return Bindings.createStringBinding(
                () -> fault(who, who.existingProperty().get() != null),
                who.knownProperty(),
                who.existingProperty(),
                who.nameProperty(),
                who.identifierProperty(),
                who.groupProperty(),
                who.noteProperty());
    }

    StringBinding adding(WhoModel who) {
        return Bindings.createStringBinding(
                () -> {
                    WhoModel.@Nullable Existing to = who.existingProperty().get();
                    return to == null
                            ? ""
                            : texts.format("studio.who.adding", to.person().name(), to.pictures());
                },
                who.existingProperty());
    }

    StringBinding consent(WhoModel who) {
        return Bindings.createStringBinding(
                () -> {
                    WhoModel.@Nullable Existing to = who.existingProperty().get();
                    return to == null ? "" : consent(to);
                },
                who.existingProperty());
    }

    private String consent(WhoModel.Existing existing) {
        String until =
                existing.until().map(day -> Dates.day(day, texts.locale())).orElse("");
        if (existing.consents()) {
            return texts.format("studio.who.consent.holds", until);
        }
        return until.isEmpty() ? texts.get("studio.who.consent.none") : texts.format("studio.who.consent.over", until);
    }

    private String fault(WhoModel who, boolean adding) {
        if (adding) {
            return "";
        }
        if (who.isTooLong()) {
            return texts.format("studio.who.toolong", WhoModel.LONGEST_WORD, PersonFacts.LONGEST_NOTE);
        }
        return who.knownProperty()
                .get()
                .owner()
                .map(person -> texts.format("studio.who.owner", person.name()))
                .orElse("");
    }
}
