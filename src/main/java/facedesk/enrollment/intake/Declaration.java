package facedesk.enrollment.intake;

import java.time.LocalDate;

/**
 * What an operator declares for people who cannot sign themselves: that they have agreed.
 *
 * @param by the operator's name, as typed
 * @param purpose what the pictures are for
 * @param retainUntil the last day on which they are kept
 */
public record Declaration(String by, String purpose, LocalDate retainUntil) {
    public Declaration {
        if (by.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException("A declaration says who declares and what for");
        }
    }
}
