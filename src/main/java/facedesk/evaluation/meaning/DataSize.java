package facedesk.evaluation.meaning;

import facedesk.evaluation.ComparisonKind;

/**
 * How large a data set of which every picture is compared with every other is.
 *
 * @param people how many people, 0 or more
 * @param picturesEach how many pictures of each, on average; 0 or more
 */
public record DataSize(int people, double picturesEach) {
    public DataSize {
        if (people < 0 || !(picturesEach >= 0)) {
            throw new IllegalArgumentException("There are no fewer than 0 people or pictures");
        }
    }

    /** Comparisons of one kind among all pictures, if everybody has equally many. */
    public double comparisons(ComparisonKind kind) {
        return kind == ComparisonKind.GENUINE
                ? people * picturesEach * (picturesEach - 1) / 2
                : people * (people - 1.0) / 2 * picturesEach * picturesEach;
    }
}
