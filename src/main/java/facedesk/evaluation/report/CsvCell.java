package facedesk.evaluation.report;

/** One cell of a comma-separated file. */
public final class CsvCell {
    private CsvCell() {}

    /**
     * Text for a cell. A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage
     * return) gets an apostrophe before it; numbers must not be passed here.
     */
    public static String of(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean startsFormula(String text) {
        String trimmed = text.stripLeading();
        boolean control = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r');
        return control || (!trimmed.isEmpty() && "=+-@".indexOf(trimmed.charAt(0)) >= 0);
    }
}
