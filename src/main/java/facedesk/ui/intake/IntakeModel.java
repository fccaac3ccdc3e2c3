package facedesk.ui.intake;

import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.report.IntakeProgress;
import facedesk.enrollment.intake.report.IntakeReport;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeWatch;
import facedesk.enrollment.intake.report.Suspicion;
import facedesk.enrollment.intake.source.IntakeSources;
import facedesk.gallery.consent.Consent;
import facedesk.text.Phrase;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One import after another: what is offered, how far it is, what came of it. On the JavaFX thread; the work is behind. */
public final class IntakeModel {
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final DeclarationModel declaration;
    private final ReportModel report;
    private final TimeLeft time = new TimeLeft(System::nanoTime);
    private final ObservableList<Suspicion> suspicions = FXCollections.observableArrayList();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private @Nullable Work<?> work;
    private @Nullable IntakePlan plan;

    public IntakeModel(Desk desk, Tasks tasks, Texts texts, Notices notices, DeclarationModel declaration) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.declaration = declaration;
        this.report = new ReportModel(desk, tasks, texts, notices, declaration);
    }

    DeclarationModel declaration() {
        return declaration;
    }

    ReportModel report() {
        return report;
    }

    /** New people who look like somebody else. */
    ObservableList<Suspicion> suspicions() {
        return suspicions;
    }

    /** Sentences about people who could not be imported at all. */
    ObservableList<String> problems() {
        return problems;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Share of the files looked at, 0..1; negative while it is not known. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is in hand and how many files there are. */
    ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** How long it still takes; empty while nobody can tell. */
    ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** What the last import did; empty before the first. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether files offered now would be imported. */
    boolean isReady() {
        return !running.get() && declaration.consent().isPresent();
    }

    /** Imports what is offered, if the declaration is complete and no import is under way. */
    void read(List<Path> offered) {
        Optional<Consent> consent = declaration.consent();
        if (offered.isEmpty() || consent.isEmpty() || running.get()) {
            return;
        }
        begin();
        // Not on the thread of ordered writes: the gallery orders them itself, and others should not wait an hour.
        Work<IntakeReport> importing = tasks.create(steps -> run(offered, consent.get(), steps))
                .onProgress(this::show)
                .onSuccess(this::show)
                .onError(failure -> notices.error(texts.get("intake.failed"), failure))
                .onEnd(this::end);
        work = importing;
        importing.start();
    }

    private void begin() {
        closePlan();
        report.clear();
        suspicions.clear();
        problems.clear();
        summary.set("");
        left.set("");
        step.set(texts.get("intake.opening"));
        progress.set(-1);
        running.set(true);
        time.start();
    }

    /** Ends the import under way; what was stored stays. */
    void cancel() {
        if (work != null) {
            work.cancel();
            step.set(texts.get("intake.cancelling"));
        }
    }

    private void closePlan() {
        if (plan != null) {
            plan.close();
            plan = null;
        }
    }

    /** The plan stays open after the import, so that faces can still be chosen in pictures of an archive. */
    private IntakeReport run(List<Path> offered, Consent consent, Progress steps) throws Exception {
        IntakePlan opened = IntakeSources.open(offered);
        tasks.fx().execute(() -> plan = opened);
        return desk.intake().run(opened, Optional.of(consent), new Watch(steps, report));
    }

    private void show(Work.Step now) {
        report.takeIn();
        progress.set(now.fraction());
        step.set(texts.format("intake.step", now.done(), now.total(), now.what()));
        left.set(time.text(now.done(), now.total(), texts));
    }

    private void show(IntakeReport done) {
        report.takeIn();
        suspicions.setAll(done.suspicions());
        problems.setAll(done.problems().stream().map(this::say).toList());
        summary.set(texts.format(
                done.cancelled() ? "intake.cancelled" : "intake.done",
                done.newPeople(),
                done.newPictures(),
                done.knownPictures(),
                done.open().size()));
    }

    private String say(Phrase phrase) {
        return texts.say(phrase);
    }

    private void end() {
        report.takeIn();
        running.set(false);
        work = null;
    }

    private record Watch(Progress steps, ReportModel report) implements IntakeWatch {
        @Override
        public void progress(IntakeProgress now) {
            steps.report(now.done(), now.total(), now.person());
        }

        @Override
        public void settled(IntakeRow row) {
            report.put(row);
        }

        @Override
        public boolean cancelled() {
            return steps.cancelled();
        }
    }
}
