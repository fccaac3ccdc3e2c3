package facedesk.enrollment.session;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.SharedData;
import facedesk.detection.RealNetworks;
import facedesk.detection.opencv.FaceFinders;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelStore;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * People who move in front of a camera, without being asked to, are enrolled by a session fed from the live pipeline: it
 * ends by itself with three views at least or says which it could not get, and its templates recognise the rest of the
 * clip, no worse than the first frame alone. With {@code -Dfacedesk.clips=all} all clips are run with both networks;
 * otherwise two, with the default one. The figures are left in {@code target/clip-enrolment-MODEL-PEOPLE.txt}.
 */
class ClipEnrollmentTest {
    private static final List<String> PEOPLE = List.of("d10", "d11", "d12", "d18", "d19", "d20");
    private static final List<String> STRANGERS =
            List.of("ageitgey_short_hamilton_clip.mp4", "facenet-pytorch_video.mp4", "intel_asl_learn.mkv");

    private final List<String> report = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void twoPeopleAreEnrolledByTheDefaultNetwork() throws Exception {
        run("fr512", 0.410, 0.310, List.of("d12", "d20"), List.of());
    }

    @ParameterizedTest
    @CsvSource({"fr512, 0.410, 0.310", "mobilefacenet, 0.528, 0.407"})
    void everybodyIsEnrolledAndNobodyElseIsNamed(String model, double threshold, double same) throws Exception {
        Assumptions.assumeTrue(
                "all".equals(System.getProperty("facedesk.clips")),
                "Skipped: all clips are run with -Dfacedesk.clips=all");
        run(model, threshold, same, PEOPLE, STRANGERS);
    }

    /** @param same score from which two faces of one session are one person's */
    private void run(String model, double threshold, double same, List<String> people, List<String> strangers)
            throws Exception {
        Path clips = SharedData.require("data/clips");
        try (EmbeddingModel network = ModelStore.open(Path.of("models")).load(model)) {
            ClipDriver driver =
                    new ClipDriver(() -> FaceFinders.open(RealNetworks.models()), network::newEmbedder, same);
            Threshold line = new Threshold(model, threshold);
            List<EnrolledClip> enrolled = new ArrayList<>();
            for (String person : people) {
                enrolled.add(driver.enrol(clips.resolve("liveportrait_driving_" + person + ".mp4")));
            }
            for (int id = 0; id < enrolled.size(); id++) {
                judge(people.get(id), enrolled.get(id), line);
            }
            ExactIndex gallery = gallery(model, enrolled);
            for (int id = 0; id < enrolled.size(); id++) {
                ClipDriver.Named named = driver.name(enrolled.get(id), gallery, line);
                report.add(String.format(
                        Locale.ROOT,
                        "%-4s rest of the clip by the pipeline: frames with a face %d, named %s",
                        people.get(id),
                        named.frames(),
                        named.byPerson()));
                check(named.right(id) >= 0.99 * named.frames() && named.onlyEver(id));
            }
            for (String stranger : strangers) {
                ClipDriver.Named named = driver.name(clips.resolve(stranger), gallery, line);
                report.add(stranger + ": faces named " + named.byPerson());
                check(named.byPerson().isEmpty());
            }
            Files.write(Path.of("target", "clip-enrolment-" + model + "-" + people.size() + ".txt"), report);
            assertThat(failures).isEmpty();
        }
    }

    /** The session itself, and its templates against the first frame alone, frame by frame. */
    private void judge(String person, EnrolledClip clip, Threshold line) {
        EnrollmentProgress end = clip.progress();
        report.add(String.format(
                Locale.ROOT,
                "%-4s ended by itself %s after %.1f s with %s, missing %s; %d other frames: FNMR by the session"
                        + " %d/%d, by the first frame %d/%d; mean score %.3f, %.3f",
                person,
                end.complete(),
                clip.seconds(),
                end.shots().stream().map(shot -> shot.pose()).toList(),
                end.missing().stream().map(View::pose).toList(),
                clip.rest().size(),
                clip.misses(clip.templates(), line),
                clip.rest().size(),
                clip.misses(clip.firstFrame(), line),
                clip.rest().size(),
                clip.meanScore(clip.templates()),
                clip.meanScore(clip.firstFrame())));
        check(end.complete());
        check(end.enough() || !end.missing().isEmpty());
        check(clip.misses(clip.templates(), line) <= clip.misses(clip.firstFrame(), line));
        check(clip.seconds() < 20);
    }

    private void check(boolean good) {
        if (!good) {
            failures.add(report.get(report.size() - 1));
        }
    }

    private static ExactIndex gallery(String model, List<EnrolledClip> enrolled) {
        List<Reference> references = new ArrayList<>();
        for (int id = 0; id < enrolled.size(); id++) {
            int person = id;
            enrolled.get(id)
                    .templates()
                    .forEach(template -> references.add(new Reference(person, references.size(), template)));
        }
        return ExactIndex.of(model, references);
    }
}
