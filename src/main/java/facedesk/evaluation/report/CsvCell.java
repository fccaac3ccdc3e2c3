package facedesk.evaluation.report;

/** One cell of a comma-separated file. */
public final class CsvCell {
    private CsvCell() {}

    /**
     * Text for a cell. A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage
     * return) gets an apostrophe before it, one that a reader would take for a comment is quoted; numbers must not be passed
     * here.
     */
    public static String of(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        boolean quote =
                safe.startsWith("#") || safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The text that was made into a cell, from the cell without its quotes. */
    public static String text(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text) {
        String trimmed = text.stripLeading();
        boolean control = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r');
        return control || (!trimmed.isEmpty() && "=+-@".indexOf(trimmed.charAt(0)) >= 0);
    }
}
