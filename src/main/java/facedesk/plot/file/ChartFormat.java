package facedesk.plot.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file a chart is saved as. */
public enum ChartFormat {
    /** A picture. */
    PNG,
    /** A drawing, sharp at any size. */
    SVG,
    /** The numbers behind it. */
    CSV;

    /** What names of such files end with, dot included. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file by its name's ending, or of the ending itself without its dot; empty for any other. */
    public static Optional<ChartFormat> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.ending())
                        || lower.equals(format.ending().substring(1)))
                .findFirst();
    }
}
