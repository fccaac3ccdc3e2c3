package facedesk.evaluation.enrolled;

import facedesk.embedding.Embedding;
import facedesk.evaluation.ScoreSet;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures rules for choosing the pictures to enrol, on people of whom there are many.
 *
 * <p>Each of their pictures is a probe once: the rule chooses among the person's others without seeing it, so that every
 * rule and every number of pictures meets the same probes. A probe's score with a person is that of the nearest enrolled
 * picture. False matches are counted over every picture there is against every other of these people, by person, whose
 * pictures are then chosen from all of theirs. A search (rank 1) is made among all people; those with too few pictures are
 * there with their first. Immutable.
 */
public final class ChoiceTrial {
    private final List<Person> people;
    private final List<Reference> all;
    private final ExactIndex bystanders;

    private record Person(long id, List<Reference> pictures) {
        List<Embedding> embeddings() {
            return pictures.stream().map(Reference::embedding).toList();
        }
    }

    private ChoiceTrial(List<Person> people, List<Reference> all, ExactIndex bystanders) {
        this.people = people;
        this.all = all;
        this.bystanders = bystanders;
    }

    /**
     * A trial on people with at least so many pictures.
     *
     * @param pictures of everybody; a person's are taken in the order of their ids
     * @param fewest 2 or more
     */
    public static ChoiceTrial of(String modelId, List<Reference> pictures, int fewest) {
        Map<Long, List<Reference>> byPerson = new TreeMap<>();
        pictures.stream()
                .sorted(Comparator.comparingLong(Reference::templateId))
                .forEach(one -> byPerson.computeIfAbsent(one.personId(), unused -> new ArrayList<>())
                        .add(one));
        List<Person> people = new ArrayList<>();
        List<Reference> others = new ArrayList<>();
        byPerson.forEach((id, own) -> {
            if (own.size() >= fewest) {
                people.add(new Person(id, List.copyOf(own)));
            } else {
                others.add(own.get(0));
            }
        });
        return new ChoiceTrial(people, List.copyOf(pictures), ExactIndex.of(modelId, others));
    }

    /** Number of people whose pictures are chosen. */
    public int people() {
        return people.size();
    }

    /** Number of people in a search. */
    public int searched() {
        return people.size() + bystanders.people();
    }

    /** Number of probes with a person enrolled. */
    public int probes() {
        return people.stream().mapToInt(person -> person.pictures().size()).sum();
    }

    /**
     * Measures one rule.
     *
     * @param wanted pictures enrolled of each person, 1 or more
     */
    public ChoiceResult run(PictureChoice choice, int wanted) {
        List<List<Embedding>> enrolled = people.stream()
                .map(person -> chosen(person.embeddings(), choice, wanted))
                .toList();
        ScoreSet.Builder scores = new ScoreSet.Builder();
        for (Reference probe : all) {
            for (int at = 0; at < people.size(); at++) {
                if (people.get(at).id() != probe.personId()) {
                    scores.add(false, nearest(probe.embedding(), enrolled.get(at)));
                }
            }
        }
        List<Float> genuine = new ArrayList<>();
        BitSet rankOne = new BitSet();
        for (Person person : people) {
            for (int at = 0; at < person.pictures().size(); at++) {
                Embedding probe = person.pictures().get(at).embedding();
                List<Embedding> others = new ArrayList<>(person.embeddings());
                others.remove(at);
                float own = nearest(probe, chosen(others, choice, wanted));
                rankOne.set(genuine.size(), own > nearestOther(probe, person, enrolled));
                genuine.add(own);
                scores.add(true, own);
            }
        }
        return new ChoiceResult(wanted, genuine, rankOne, scores.build());
    }

    private static List<Embedding> chosen(List<Embedding> pictures, PictureChoice choice, int wanted) {
        return choice.choose(pictures, wanted).stream().map(pictures::get).toList();
    }

    private float nearestOther(Embedding probe, Person person, List<List<Embedding>> enrolled) {
        float nearest = bystanders
                .search(probe)
                .best()
                .map(best -> (float) best.score())
                .orElse(-1f);
        for (int at = 0; at < people.size(); at++) {
            if (people.get(at) != person) {
                nearest = Math.max(nearest, nearest(probe, enrolled.get(at)));
            }
        }
        return nearest;
    }

    private static float nearest(Embedding probe, List<Embedding> enrolled) {
        double nearest = -1;
        for (Embedding one : enrolled) {
            nearest = Math.max(nearest, probe.cosine(one));
        }
        return (float) nearest;
    }
}
