package facedesk.ui.enroll;

import facedesk.enrollment.Shot;
import facedesk.enrollment.choice.Advice;
import facedesk.enrollment.session.View;
import facedesk.gallery.consent.Consent;
import facedesk.ui.EnrollmentRequests;
import facedesk.ui.enroll.advice.AdviceModel;
import facedesk.ui.enroll.capture.CaptureModel;
import facedesk.ui.enroll.consent.ConsentModel;
import facedesk.ui.enroll.photos.PhotosModel;
import facedesk.ui.enroll.save.Enrolment;
import facedesk.ui.enroll.save.SavingModel;
import facedesk.ui.enroll.who.WhoModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment from the name to the end, step by step. No picture is kept before there is consent: signed here, or on
 * record for somebody enrolled. Leaving forgets every picture that is not stored. On the JavaFX thread.
 */
public final class StudioModel {
    private final WhoModel who;
    private final ConsentModel consent;
    private final CaptureModel capture;
    private final PhotosModel photos;
    private final SavingModel saving;
    private final AdviceModel advice;
    private final EnrollmentRequests requests;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WHO);
    private final ObservableList<Shot> shots = FXCollections.observableArrayList();
    private final BooleanBinding forward;
    private final BooleanBinding backward;

    public StudioModel(
            WhoModel who, ConsentModel consent, Taking taking, SavingModel saving, EnrollmentRequests requests) {
        this.who = who;
        this.consent = consent;
        this.capture = taking.capture();
        this.photos = taking.photos();
        this.advice = taking.advice();
        this.saving = saving;
        this.requests = requests;
        forward = Bindings.createBooleanBinding(
                this::mayGoOn, step, who.usable(), consent.signable(), shots, saving.savingProperty());
        backward = Bindings.createBooleanBinding(this::mayGoBack, step, saving.savingProperty());
        capture.shots().addListener((ListChangeListener<Shot>) change -> gather());
        photos.shots().addListener((ListChangeListener<Shot>) change -> gather());
        capture.state().completeProperty().addListener((property, before, now) -> captured());
        saving.savedProperty().addListener((property, before, now) -> stored());
        who.nameProperty().addListener((property, before, now) -> forgetPictures());
        who.existingProperty().addListener((property, before, now) -> forgetPictures());
    }

    /** The screen is shown: whoever was asked for is chosen, and what was stored before is over. */
    public void enter() {
        requests.take().ifPresent(person -> {
            begin();
            who.addTo(person);
        });
        who.open();
    }

    /**
     * The screen is left: pictures not stored are forgotten, and the signature with them; what was typed stays.
     *
     * @return whether pictures were forgotten
     */
    public boolean leave() {
        boolean stored = step.get() == Step.DONE;
        boolean lost = !stored && !shots.isEmpty();
        if (stored) {
            begin();
        } else {
            saving.reset();
            consent.reset();
            forgetPictures();
            go(Step.WHO);
        }
        return lost;
    }

    /** To the next step, if the present one is as it must be. */
    public void next() {
        if (!forward.get()) {
            return;
        }
        switch (step.get()) {
            case WHO -> who.whenChecked(this::whoIsKnown);
            case CONSENT -> {
                if (consent.sign()) {
                    go(Step.CAPTURE);
                }
            }
            case CAPTURE -> review();
            case REVIEW -> save();
            case DONE -> begin();
        }
    }

    /** To the step before; nothing is forgotten. */
    public void back() {
        if (!backward.get()) {
            return;
        }
        switch (step.get()) {
            case REVIEW -> go(Step.CAPTURE);
            case CAPTURE -> go(needsConsent() ? Step.CONSENT : Step.WHO);
            default -> go(Step.WHO);
        }
    }

    /** The next enrolment, from the beginning. */
    public void begin() {
        saving.reset();
        consent.reset();
        who.reset();
        forgetPictures();
        go(Step.WHO);
        who.open();
    }

    /** Takes a picture out; one from the camera is asked for again. */
    public void drop(Shot shot) {
        capture.drop(shot);
        photos.drop(shot);
    }

    /** Back to the camera: for the view that would help most, and those that could not be had or were dropped. */
    public void retake() {
        if (step.get() == Step.REVIEW) {
            List<View> wanted = advice.adviceProperty()
                    .get()
                    .flatMap(Advice::view)
                    .map(List::of)
                    .orElse(List.of());
            go(Step.CAPTURE);
            capture.retake(wanted);
        }
    }

    public WhoModel who() {
        return who;
    }

    public ConsentModel consent() {
        return consent;
    }

    public CaptureModel capture() {
        return capture;
    }

    public PhotosModel photos() {
        return photos;
    }

    /** What would help most, while pictures are looked at. */
    public AdviceModel advice() {
        return advice;
    }

    public SavingModel saving() {
        return saving;
    }

    /** All pictures of this enrolment, those from the camera first. */
    public ObservableList<Shot> shots() {
        return shots;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether {@link #next()} would do something. */
    public BooleanBinding forward() {
        return forward;
    }

    /** Whether {@link #back()} would do something. */
    public BooleanBinding backward() {
        return backward;
    }

    /** Whether consent has to be signed, since none on record holds. */
    public boolean needsConsent() {
        WhoModel.Existing existing = who.existingProperty().get();
        return existing == null || !existing.consents();
    }

    private boolean mayGoOn() {
        return switch (step.get()) {
            case WHO -> who.usable().get();
            case CONSENT -> consent.signable().get();
            case CAPTURE -> !shots.isEmpty();
            case REVIEW -> !shots.isEmpty() && !saving.savingProperty().get();
            case DONE -> true;
        };
    }

    private boolean mayGoBack() {
        return step.get() != Step.WHO
                && step.get() != Step.DONE
                && !saving.savingProperty().get();
    }

    private void whoIsKnown() {
        if (step.get() == Step.WHO) {
            consent.ask(who.facts().name());
            if (shots.isEmpty()) {
                capture.of(existing());
            }
            go(needsConsent() ? Step.CONSENT : Step.CAPTURE);
        }
    }

    private void review() {
        capture.finish();
        go(Step.REVIEW);
    }

    private void captured() {
        boolean over = capture.state().completeProperty().get()
                && capture.state().enoughProperty().get();
        if (over && step.get() == Step.CAPTURE) {
            go(Step.REVIEW);
        }
    }

    private OptionalLong existing() {
        WhoModel.Existing existing = who.existingProperty().get();
        return existing == null
                ? OptionalLong.empty()
                : OptionalLong.of(existing.person().id());
    }

    private void save() {
        WhoModel.Existing existing = who.existingProperty().get();
        @Nullable Consent signed = consent.signedProperty().get();
        if (signed == null && needsConsent()) {
            go(Step.CONSENT);
            return;
        }
        saving.save(new Enrolment(
                Optional.ofNullable(existing).map(WhoModel.Existing::person),
                who.facts(),
                Optional.ofNullable(signed),
                shots));
    }

    private void stored() {
        if (saving.savedProperty().get() != null) {
            forgetPictures();
            go(Step.DONE);
        }
    }

    private void forgetPictures() {
        capture.reset();
        photos.reset();
    }

    private void go(Step next) {
        if (next == Step.CAPTURE) {
            capture.open();
        } else {
            capture.close();
        }
        step.set(next);
        askAdvice();
    }

    private void gather() {
        List<Shot> all = new ArrayList<>(capture.shots());
        all.addAll(photos.shots());
        shots.setAll(all);
        askAdvice();
    }

    private void askAdvice() {
        advice.ask(step.get() == Step.REVIEW ? shots : List.of());
    }
}
