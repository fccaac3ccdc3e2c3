package facedesk.ui.verify;

import facedesk.gallery.Person;
import facedesk.recognition.StillFace;
import facedesk.text.Phrase;
import facedesk.ui.Desk;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import facedesk.ui.verify.VerifyModel.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The decision in words, with its reasons; or how to begin. On the JavaFX thread. */
final class Reasons {
    private final Desk desk;
    private final VerifyModel model;
    private final Texts texts;
    private final VerdictText words;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper beginning = new ReadOnlyStringWrapper("");
    private final ObservableList<String> sentences = FXCollections.observableArrayList();

    /** Follows this model. */
    Reasons(Desk desk, VerifyModel model, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
        words = new VerdictText(texts);
        List.of(
                        model.verdictProperty(),
                        model.wayProperty(),
                        model.claim().matchedProperty(),
                        model.claim().chosenProperty(),
                        model.claim().peopleProperty())
                .forEach(part -> part.addListener(observable -> tell()));
        tell();
    }

    /** The decision as one sentence; empty while there is none. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What to do to get a decision; empty while there is one. */
    ReadOnlyStringProperty beginningProperty() {
        return beginning.getReadOnlyProperty();
    }

    /** Why it is so, the most telling reason first. */
    ObservableList<String> sentences() {
        return sentences;
    }

    private void tell() {
        Optional<Verdict> verdict = model.verdictProperty().get();
        sentence.set(verdict.map(this::decision).orElse(""));
        beginning.set(verdict.isPresent() ? "" : howToBegin());
        sentences.setAll(verdict.map(this::reasons).orElse(List.of()));
    }

    private String decision(Verdict verdict) {
        return verdict.claim().isPresent() ? words.sentence(verdict, name()) : words.sentence(verdict);
    }

    private String howToBegin() {
        if (model.wayProperty().get() == Way.PICTURES) {
            return texts.get("verify.begin.pictures");
        }
        if (model.claim().peopleProperty().get() == 0) {
            return texts.get("verify.begin.nobody");
        }
        return model.claim().chosenProperty().get() == null
                ? texts.get("verify.begin.person")
                : texts.format("verify.begin.camera", name());
    }

    private String name() {
        Person person = model.claim().chosenProperty().get();
        return person == null ? "" : person.name();
    }

    private List<String> reasons(Verdict verdict) {
        Optional<Cost> cost =
                desk.thresholdCosts().calibrated(verdict.verification().threshold());
        List<String> reasons = new ArrayList<>();
        reasons.add(words.scored(verdict));
        reasons.add(words.cost(cost));
        if (verdict.claim().isPresent()) {
            reasons.addAll(words.templates(
                    verdict, name(), model.claim().matchedProperty().get(), cost));
            camera().ifPresent(reasons::add);
        } else {
            about(model.first(), reasons);
            about(model.second(), reasons);
        }
        return reasons;
    }

    private Optional<String> camera() {
        CameraSide.@Nullable Seen seen = model.camera().seenProperty().get();
        return Optional.ofNullable(seen)
                .flatMap(CameraSide.Seen::fault)
                .map(fault -> texts.format("verify.reason.camera", texts.get("quality." + fault.name())));
    }

    private void about(PictureSide side, List<String> reasons) {
        StillFace face = side.faceProperty().get();
        if (face == null) {
            return;
        }
        if (!face.faults().isEmpty()) {
            String fault = texts.say(Phrase.of(face.faults().get(0)));
            reasons.add(texts.format("verify.reason.poor", side.name(), fault));
        }
        if (face.faces() > 1) {
            reasons.add(texts.format("verify.reason.several", side.name(), face.faces()));
        }
    }
}
