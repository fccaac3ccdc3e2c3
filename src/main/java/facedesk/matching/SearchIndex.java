package facedesk.matching;

import facedesk.embedding.Embedding;

/** An immutable picture of the gallery for one network; safe from every thread. */
public interface SearchIndex {
    /** The network whose templates it holds. */
    String modelId();

    /** Number of templates: how many comparisons one search makes. */
    int size();

    /** Number of people whose templates these are. */
    int people();

    /**
     * The nearest person by their best template, and the nearest other person.
     *
     * @throws IllegalArgumentException if the probe is of another network
     */
    Identification search(Embedding probe);
}
