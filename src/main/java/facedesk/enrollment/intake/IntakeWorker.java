package facedesk.enrollment.intake;

import facedesk.embedding.Sha256;
import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.Shot;
import facedesk.gallery.NewPicture;
import facedesk.image.ImageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Looks at photos. One thread at a time. */
record IntakeWorker(IntakeNetworks networks) {
    /**
     * Looks at some photos and embeds the good ones.
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
        List<Finding> findings = new ArrayList<>();
        for (Sight sight : sights) {
            findings.add(
                    sight.shot().isPresent() ? sight.with(embed(sight.shot().get())) : sight.finding());
        }
        return findings;
    }

    /** One at a time: for a batch of another size than the last the networks set themselves up anew, which costs more. */
    private NewPicture embed(Hashed hashed) throws Exception {
        return networks.enroller().prepare(List.of(hashed.shot())).get(0);
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
