package facedesk.evaluation.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a list, cut into its fields: at commas where it holds any, otherwise at white space.
 *
 * @param number its place in the file, from 1
 * @param fields without surrounding white space
 */
record PairsLine(int number, List<String> fields) {
    /** Cuts a text into lines, without blank ones and comments. */
    static List<PairsLine> split(String text) {
        List<PairsLine> lines = new ArrayList<>();
        String[] rows = text.split("\r\n|\n|\r", -1);
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].isBlank() && !rows[i].startsWith("#")) {
                lines.add(new PairsLine(i + 1, cut(rows[i].strip())));
            }
        }
        return lines;
    }

    private static List<String> cut(String row) {
        return row.indexOf(',') < 0 ? List.of(row.split("\\s+")) : cutAtCommas(row);
    }

    /** A field in double quotes may hold commas, and a quote written twice. */
    private static List<String> cutAtCommas(String row) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : row.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                if (quoted && !field.isEmpty()) {
                    field.append(c);
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return List.copyOf(fields);
    }

    int size() {
        return fields.size();
    }

    String field(int index) {
        return fields.get(index);
    }

    /** Whether a field is a whole number of at most six digits. */
    boolean isNumber(int index) {
        String field = fields.get(index);
        return !field.isEmpty() && field.length() <= 6 && field.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether this is the line that names the columns. */
    boolean isHeader() {
        return size() >= 3 && field(0).equals("first") && field(1).equals("second");
    }

    /** What is wrong with this line of a file. */
    EvaluationException fault(Path file, String what) {
        return new EvaluationException("Line " + number + " of " + file + " " + what + ".");
    }
}
