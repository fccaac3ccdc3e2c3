package facedesk.evaluation;

/**
 * Two pictures to compare, and the truth about them.
 *
 * @param first picture, as a path relative to the folder of pictures, with {@code /}
 * @param second picture, likewise
 * @param same whether they show the same person
 */
public record FacePair(String first, String second, boolean same) {}
