package facedesk.enrollment;

/**
 * How far an import is.
 *
 * @param done photos looked at
 * @param total photos there are
 * @param person whose photo is next
 */
public record ImportProgress(int done, int total, String person) {}
