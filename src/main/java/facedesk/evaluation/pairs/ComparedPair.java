package facedesk.evaluation.pairs;

import facedesk.evaluation.ComparisonKind;

/**
 * One comparison of those behind the numbers.
 *
 * @param first one picture
 * @param second the other
 * @param kind whether both show one person
 * @param score cosine similarity
 */
public record ComparedPair(PictureRef first, PictureRef second, ComparisonKind kind, float score) {}
