package facedesk.enrollment.intake.report;

/**
 * How far an import is.
 *
 * @param done files looked at
 * @param total files there are
 * @param person whose file was looked at last
 */
public record IntakeProgress(int done, int total, String person) {}
