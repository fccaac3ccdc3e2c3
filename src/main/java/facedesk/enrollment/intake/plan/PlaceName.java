package facedesk.enrollment.intake.plan;

/** Names of people as folders and files carry them. */
public final class PlaceName {
    private PlaceName() {}

    /** By a folder: underscores stand for spaces. */
    public static String ofFolder(String folder) {
        return folder.replace('_', ' ').strip();
    }

    /** By a file: without its ending, and without the number that tells several pictures of one person apart. */
    public static String ofFile(String file) {
        String stem = file.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        String person = ofFolder(stem.replaceFirst("[ _.-]*(\\(\\d{1,6}\\)|\\d{1,6})$", ""));
        return person.isEmpty() ? ofFolder(stem) : person;
    }
}
