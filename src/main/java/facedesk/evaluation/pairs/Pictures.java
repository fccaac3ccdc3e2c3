package facedesk.evaluation.pairs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of a data set, with a number from 0 for each person, in order of first occurrence. Immutable. */
final class Pictures {
    private final List<PictureRef> refs;
    private final int[] numbers;
    private final boolean[] leftOut;
    private final List<Long> people;

    private Pictures(List<PictureRef> refs, int[] numbers, boolean[] leftOut, List<Long> people) {
        this.refs = List.copyOf(refs);
        this.numbers = numbers;
        this.leftOut = leftOut;
        this.people = List.copyOf(people);
    }

    static Pictures of(List<PictureRef> refs) {
        return of(refs, Corrections.NONE);
    }

    private static Pictures of(List<PictureRef> refs, Corrections corrections) {
        Unions<Long> same = new Unions<>();
        corrections.samePeople().forEach(pair -> same.unite(pair.first(), pair.second()));
        Map<Long, Integer> byId = new LinkedHashMap<>();
        int[] numbers = new int[refs.size()];
        boolean[] leftOut = new boolean[refs.size()];
        for (int i = 0; i < numbers.length; i++) {
            PictureRef ref = refs.get(i);
            leftOut[i] = corrections.badPictures().contains(ref.pictureId());
            numbers[i] = byId.computeIfAbsent(same.find(ref.personId()), id -> byId.size());
        }
        return new Pictures(refs, numbers, leftOut, List.copyOf(byId.keySet()));
    }

    /** The same pictures, seen otherwise. */
    Pictures with(Corrections corrections) {
        return of(refs, corrections);
    }

    int size() {
        return numbers.length;
    }

    int people() {
        return people.size();
    }

    /** The id of the person of a number; of people who are one, that of either. */
    long personId(int number) {
        return people.get(number);
    }

    PictureRef ref(int place) {
        return refs.get(place);
    }

    int person(int place) {
        return numbers[place];
    }

    boolean isLeftOut(int place) {
        return leftOut[place];
    }

    /** The places of each person's pictures, those left out excepted. */
    int[][] byPerson() {
        int[] counts = new int[people.size()];
        for (int place = 0; place < numbers.length; place++) {
            counts[numbers[place]] += leftOut[place] ? 0 : 1;
        }
        int[][] places = new int[people.size()][];
        for (int person = 0; person < places.length; person++) {
            places[person] = new int[counts[person]];
        }
        for (int place = numbers.length - 1; place >= 0; place--) {
            if (!leftOut[place]) {
                places[numbers[place]][--counts[numbers[place]]] = place;
            }
        }
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pictures that
                && refs.equals(that.refs)
                && Arrays.equals(numbers, that.numbers)
                && Arrays.equals(leftOut, that.leftOut);
    }

    @Override
    public int hashCode() {
        return 31 * refs.hashCode() + Arrays.hashCode(numbers);
    }
}
