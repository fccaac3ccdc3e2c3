package facedesk.enrollment.intake.plan;

import facedesk.text.Phrase;

/**
 * Something that was offered and is not even looked at.
 *
 * @param person for whom it was offered; empty if that is not known
 * @param file what it is called
 * @param why a sentence for a person
 */
public record LeftOut(String person, String file, Phrase why) {}
