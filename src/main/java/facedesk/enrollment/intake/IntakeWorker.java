package facedesk.enrollment.intake;

import facedesk.embedding.Sha256;
import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.Shot;
import facedesk.gallery.NewPicture;
import facedesk.image.ImageException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Looks at photos. One thread at a time. */
record IntakeWorker(IntakeNetworks networks) {
    /**
     * Looks at some photos and embeds the good ones in one run of each network.
     *
     * @param stopped asked before each photo; the rest is then left out
     * @param step told after each photo
     * @throws Exception if a network cannot be opened or fails
     */
    List<Finding> look(List<Task> tasks, KnownFiles known, BooleanSupplier stopped, Consumer<Task> step)
            throws Exception {
        List<Sight> sights = new ArrayList<>();
        for (Task task : tasks) {
            if (stopped.getAsBoolean()) {
                break;
            }
            sights.add(look(task, known));
            step.accept(task);
        }
        List<Shot> shots = sights.stream()
                .flatMap(sight -> sight.shot().stream())
                .map(Hashed::shot)
                .toList();
        List<NewPicture> pictures =
                shots.isEmpty() ? List.of() : networks.enroller().prepare(shots);
        Iterator<NewPicture> next = pictures.iterator();
        return sights.stream()
                .map(sight -> sight.shot().isPresent() ? sight.with(next.next()) : sight.finding())
                .toList();
    }

    private Sight look(Task task, KnownFiles known) throws Exception {
        byte[] content;
        try {
            content = task.photo().bytes();
        } catch (ImageException | EnrollmentException e) {
            return new Sight(Finding.unreadable(task, e.phrase()), Optional.empty());
        }
        String sha256 = Sha256.of(content);
        Optional<String> owner = known.owner(sha256, task.who());
        if (owner.isPresent()) {
            return new Sight(Finding.known(task, sha256, owner.get()), Optional.empty());
        }
        Optional<Refusal> before = known.refusal(sha256, task.who());
        return before.isPresent()
                ? new Sight(Finding.refused(task, sha256, before.get()), Optional.empty())
                : judge(task, sha256, networks.photos().read(task.photo().label(), content));
    }

    private static Sight judge(Task task, String sha256, PhotoResult result) {
        Finding finding = Refusal.of(result)
                .map(refusal -> Finding.refused(task, sha256, refusal))
                .orElseGet(() -> Finding.unreadable(task, result.phrase()));
        return new Sight(finding, result.shot().map(shot -> new Hashed(sha256, shot)));
    }

    /** What was seen: a finding, or a shot still to be embedded. */
    private record Sight(Finding finding, Optional<Hashed> shot) {
        Finding with(NewPicture picture) {
            return Finding.good(finding.task(), shot.orElseThrow().sha256(), picture);
        }
    }

    private record Hashed(String sha256, Shot shot) {}
}
