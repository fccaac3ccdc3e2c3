package facedesk.matching;

/**
 * A person a probe resembles.
 *
 * @param personId who
 * @param templateId which of their templates is nearest
 * @param score cosine similarity to that template
 */
public record Candidate(long personId, long templateId, double score) {}
