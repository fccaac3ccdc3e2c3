package facedesk.embedding.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The operations of a network in their order, read from the text described at the head of each {@code .plan} resource.
 */
record Plan(List<PlanStep> steps) {
    Plan {
        steps = List.copyOf(steps);
    }

    static Plan parse(String text) {
        List<PlanStep> steps = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                steps.add(parseStep(List.of(line.split(" "))));
            }
        }
        return new Plan(steps);
    }

    private static PlanStep parseStep(List<String> words) {
        List<String> reads = new ArrayList<>();
        Map<String, String> facts = new TreeMap<>();
        for (String word : words.subList(2, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                reads.add(word);
            } else {
                facts.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return new PlanStep(words.get(0), words.get(1), List.copyOf(reads), Map.copyOf(facts));
    }

    /** The step whose result has that name. */
    PlanStep step(String result) {
        return steps.stream()
                .filter(step -> step.result().equals(result))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step makes " + result));
    }

    /** The steps that read that result. */
    List<PlanStep> readersOf(String result) {
        return steps.stream().filter(step -> step.reads().contains(result)).toList();
    }
}
