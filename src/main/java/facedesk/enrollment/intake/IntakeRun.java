package facedesk.enrollment.intake;

import facedesk.enrollment.EnrollmentFault;
import facedesk.enrollment.PhotoResult.Outcome;
import facedesk.enrollment.intake.plan.SameName;
import facedesk.enrollment.intake.report.IntakeNote;
import facedesk.enrollment.intake.report.IntakeReport;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeRow.Fate;
import facedesk.enrollment.intake.report.IntakeWatch;
import facedesk.enrollment.intake.report.Suspicion;
import facedesk.gallery.GalleryException;
import facedesk.gallery.PersonFacts;
import facedesk.text.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Settles what becomes of each file of one import, in order, and keeps the report. One thread. */
final class IntakeRun {
    private final PersonStore store;
    private final IntakeWatch watch;
    private final List<IntakeRow> rows = new ArrayList<>();
    private final List<Phrase> problems = new ArrayList<>();
    /** By the very task: two may be alike. */
    private final Map<Task, IntakeRow> fates = new IdentityHashMap<>();

    private final Map<String, PersonFacts> given = new HashMap<>();
    private final Set<String> served = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private int newPictures;
    private int knownPictures;

    IntakeRun(PersonStore store, IntakeWatch watch) {
        this.store = store;
        this.watch = watch;
    }

    /** Something that was never looked at. */
    void leaveOut(String person, String file, Phrase why) {
        settle(new IntakeRow(
                PersonFacts.named(person), file, Fate.SKIPPED, why.key().name(), why, Optional.empty()));
    }

    /** Settles what was found in photos of one person. */
    void settle(PersonFacts who, List<Finding> findings) {
        List<Finding> good = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.picture().isEmpty()) {
                settleWithout(finding);
                refused.add(finding);
            } else if (isNew(finding)) {
                good.add(finding);
            }
        }
        storeOrSay(who, good, refused);
        findings.forEach(finding -> settle(Objects.requireNonNull(fates.remove(finding.task()))));
        boolean asks = refused.stream()
                .flatMap(finding -> finding.refusal().stream())
                .anyMatch(refusal -> refusal.outcome() == Outcome.SEVERAL_FACES);
        if (asks) {
            asked.add(SameName.key(who));
        }
        if (findings.stream().anyMatch(finding -> finding.task().last())) {
            sayIfNothingUsable(who);
        }
    }

    private void settleWithout(Finding finding) {
        Task task = finding.task();
        finding.owner().ifPresent(owner -> {
            boolean own = KnownFiles.isSame(owner, task.who());
            known(
                    task,
                    own
                            ? Phrase.of(IntakeNote.KNOWN, task.file())
                            : Phrase.of(IntakeNote.KNOWN_AS, task.file(), owner));
        });
        finding.refusal().ifPresent(refusal -> {
            Fate fate = refusal.outcome() == Outcome.SEVERAL_FACES ? Fate.TO_CHOOSE : Fate.SKIPPED;
            settle(task, fate, refusal.outcome().name(), refusal.phrase(task.file()));
        });
        finding.unreadable().ifPresent(why -> settle(task, Fate.SKIPPED, Outcome.UNREADABLE.name(), why));
    }

    /** Whether the picture is still to be stored: not there yet, and not given to anybody in this import. */
    private boolean isNew(Finding finding) {
        Task task = finding.task();
        PersonFacts owner = given.putIfAbsent(finding.sha256(), task.who());
        if (owner != null && !SameName.key(owner).equals(SameName.key(task.who()))) {
            Phrase why = Phrase.of(IntakeNote.GIVEN_TO, task.file(), owner.name());
            settle(task, Fate.SKIPPED, IntakeNote.GIVEN_TO.name(), why);
            return false;
        }
        if (owner != null) {
            known(task, Phrase.of(IntakeNote.KNOWN, task.file()));
            return false;
        }
        return true;
    }

    private void storeOrSay(PersonFacts who, List<Finding> good, List<Finding> refused) {
        try {
            List<Finding> there = good.stream()
                    .filter(finding -> store.has(who, finding.picture().orElseThrow()))
                    .toList();
            int stored = store.store(who, good, refused);
            newPictures += stored;
            for (Finding finding : good) {
                Task task = finding.task();
                if (there.contains(finding)) {
                    known(task, Phrase.of(IntakeNote.KNOWN, task.file()));
                } else {
                    served.add(SameName.key(who));
                    settle(task, Fate.TAKEN, Outcome.TAKEN.name(), Phrase.of(Outcome.TAKEN, task.file()));
                }
            }
        } catch (GalleryException e) {
            good.forEach(finding -> given.remove(finding.sha256()));
            good.forEach(
                    finding -> settle(finding.task(), Fate.SKIPPED, EnrollmentFault.NOT_IMPORTED.name(), e.phrase()));
            if (failed.add(SameName.key(who))) {
                problems.add(Phrase.of(EnrollmentFault.NOT_IMPORTED, who.name(), e.phrase()));
            }
        }
    }

    private void sayIfNothingUsable(PersonFacts who) {
        boolean settled = Stream.of(served, failed, asked).anyMatch(people -> people.contains(SameName.key(who)));
        if (!settled) {
            problems.add(Phrase.of(EnrollmentFault.NOTHING_USABLE, who.name()));
        }
    }

    private void known(Task task, Phrase why) {
        served.add(SameName.key(task.who()));
        knownPictures++;
        settle(task, Fate.KNOWN, why.key().name(), why);
    }

    private void settle(Task task, Fate fate, String reason, Phrase why) {
        fates.put(task, new IntakeRow(task.who(), task.file(), fate, reason, why, Optional.of(task.photo())));
    }

    private void settle(IntakeRow row) {
        rows.add(row);
        watch.settled(row);
    }

    IntakeReport report(List<Suspicion> suspicions, boolean cancelled) {
        return new IntakeReport(
                store.added().size(), newPictures, knownPictures, rows, problems, suspicions, cancelled);
    }
}
