package facedesk.ui.intake;

import facedesk.enrollment.Shot;
import facedesk.enrollment.intake.FaceChoice;
import facedesk.enrollment.intake.plan.Photo;
import facedesk.enrollment.intake.report.IntakeNote;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeRow.Fate;
import facedesk.enrollment.intake.report.ReportCsv;
import facedesk.text.Phrase;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** What became of every file, and the faces of the group picture chosen. On the JavaFX thread, but for {@link #put}. */
final class ReportModel {
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final DeclarationModel declaration;
    private final Queue<IntakeRow> arrived = new ConcurrentLinkedQueue<>();
    private final ObservableList<IntakeRow> all = FXCollections.observableArrayList();
    private final FilteredList<IntakeRow> shown = new FilteredList<>(all);
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable IntakeRow> chosen = new SimpleObjectProperty<>();
    private final ObservableList<Shot> faces = FXCollections.observableArrayList();
    private final LatestWork<IntakeRow, List<Shot>> looking;

    ReportModel(Desk desk, Tasks tasks, Texts texts, Notices notices, DeclarationModel declaration) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.declaration = declaration;
        looking = new LatestWork<>(tasks, this::look, this::found);
        onlyOpen.addListener((property, before, now) -> shown.setPredicate(row -> !now || row.isOpen()));
        chosen.addListener((property, before, now) -> seek(now));
    }

    /** Something is settled; from any thread. */
    void put(IntakeRow row) {
        arrived.add(row);
    }

    /** Shows what has arrived, in one go: a table that changes for every file would do nothing else. */
    void takeIn() {
        List<IntakeRow> rows = new ArrayList<>();
        for (IntakeRow row = arrived.poll(); row != null; row = arrived.poll()) {
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            all.addAll(rows);
        }
    }

    void clear() {
        arrived.clear();
        chosen.set(null);
        all.clear();
    }

    ObservableList<IntakeRow> all() {
        return all;
    }

    /** All of them, or those that ask for attention. */
    ObservableList<IntakeRow> shown() {
        return shown;
    }

    BooleanProperty onlyOpenProperty() {
        return onlyOpen;
    }

    /** The line chosen. */
    ObjectProperty<@Nullable IntakeRow> chosenProperty() {
        return chosen;
    }

    /** The faces to choose from; none unless a group picture is chosen. */
    ObservableList<Shot> faces() {
        return faces;
    }

    private void seek(@Nullable IntakeRow row) {
        faces.clear();
        if (row != null && row.fate() == Fate.TO_CHOOSE) {
            looking.ask(row);
        }
    }

    private FaceChoice choice() {
        return new FaceChoice(desk.gallery(), desk.photos(), desk.enroller());
    }

    private List<Shot> look(IntakeRow row) throws Exception {
        return choice().faces(row.photo().orElseThrow());
    }

    private void found(IntakeRow row, List<Shot> shots) {
        if (row == chosen.get()) {
            faces.setAll(shots);
        }
    }

    /** This face is that of the person for whom the picture was offered. */
    void take(Shot face) {
        IntakeRow row = chosen.get();
        if (row == null || row.fate() != Fate.TO_CHOOSE) {
            return;
        }
        Photo photo = row.photo().orElseThrow();
        tasks.createOrdered(unused -> choice().take(row.who(), photo, face, declaration.consent()))
                .onSuccess(added -> taken(row))
                .onError(failure -> notices.error(texts.get("intake.take.failed"), failure))
                .start();
    }

    private void taken(IntakeRow row) {
        int place = all.indexOf(row);
        if (place < 0) {
            return;
        }
        Phrase why = Phrase.of(IntakeNote.CHOSEN, row.file());
        IntakeRow done = new IntakeRow(row.who(), row.file(), Fate.TAKEN, IntakeNote.CHOSEN.name(), why, row.photo());
        all.set(place, done);
        notices.say(texts.format("intake.taken", row.who().name()));
        chosen.set(nextToChoose(place).orElse(null));
    }

    private Optional<IntakeRow> nextToChoose(int from) {
        return shown.stream()
                .filter(row -> row.fate() == Fate.TO_CHOOSE)
                .filter(row -> all.indexOf(row) > from)
                .findFirst()
                .or(() -> shown.stream()
                        .filter(row -> row.fate() == Fate.TO_CHOOSE)
                        .findFirst());
    }

    /** Writes the whole report. */
    void save(Path file) {
        List<IntakeRow> rows = List.copyOf(all);
        tasks.create(unused -> {
                    ReportCsv.write(file, rows, texts.locale());
                    return file;
                })
                .onSuccess(saved -> notices.say(texts.format("intake.saved", saved.toString())))
                .onError(failure -> notices.error(texts.get("intake.save.failed"), failure))
                .start();
    }
}
