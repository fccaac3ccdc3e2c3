package facedesk.enrollment.health;

import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How long a check takes: {@code HealthBenchmark [people]}, with three templates of 512 components each. */
final class HealthBenchmark {
    private HealthBenchmark() {}

    public static void main(String[] arguments) {
        int people = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        Random random = new Random(7);
        List<Reference> references = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            float[] middle = gaussian(random);
            for (int i = 0; i < 3; i++) {
                float[] vector = gaussian(random);
                for (int k = 0; k < vector.length; k++) {
                    vector[k] = 1.5f * middle[k] + vector[k];
                }
                references.add(new Reference(person, references.size(), Embedding.of("made-up", vector)));
            }
        }
        GalleryState state = new GalleryState(List.of(), references, List.of(), Map.of(), id -> 0.5);
        long start = System.nanoTime();
        HealthReport report = HealthCheck.of(state, new Threshold("made-up", 0.41), share -> true)
                .orElseThrow();
        System.out.printf(
                "%d people, %d templates: %.1f s, %d findings, %d MB used%n",
                people,
                references.size(),
                (System.nanoTime() - start) / 1e9,
                report.findings().size(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static float[] gaussian(Random random) {
        float[] vector = new float[512];
        for (int k = 0; k < vector.length; k++) {
            vector[k] = (float) random.nextGaussian();
        }
        return vector;
    }
}
