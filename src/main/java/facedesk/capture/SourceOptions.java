package facedesk.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the kind in a source's address: the main part and {@code ?key=value&key=value}.
 *
 * @param main before the question mark
 * @param values after it
 */
record SourceOptions(String main, Map<String, String> values) {
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{1,4})x([1-9]\\d{1,4})");

    static SourceOptions of(String text) throws CaptureException {
        int mark = text.indexOf('?');
        return mark < 0
                ? new SourceOptions(text, Map.of())
                : new SourceOptions(text.substring(0, mark), pairs(text.substring(mark + 1)));
    }

    /** For a path, which may itself hold a question mark: only {@code ?KEY=...} at its end counts. */
    static SourceOptions ofPath(String text, String key) throws CaptureException {
        int mark = text.lastIndexOf("?" + key + "=");
        return mark < 0
                ? new SourceOptions(text, Map.of())
                : new SourceOptions(text.substring(0, mark), pairs(text.substring(mark + 1)));
    }

    private static Map<String, String> pairs(String text) throws CaptureException {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new CaptureException(CaptureFault.OPTION_FORM);
            }
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(pairs);
    }

    /** Refuses other options than these. */
    void allow(String... keys) throws CaptureException {
        for (String key : values.keySet()) {
            if (!Set.of(keys).contains(key)) {
                throw new CaptureException(CaptureFault.OPTION_UNKNOWN, key, String.join(", ", keys));
            }
        }
    }

    FrameSize size(String key, FrameSize otherwise) throws CaptureException {
        String value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        Matcher match = SIZE.matcher(value);
        if (!match.matches()) {
            throw new CaptureException(CaptureFault.OPTION_SIZE, value);
        }
        return new FrameSize(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    long whole(String key, long otherwise) throws CaptureException {
        String value = values.get(key);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new CaptureException(e, CaptureFault.OPTION_WHOLE, key, value);
        }
    }

    double number(String key, double otherwise, double lowest, double highest) throws CaptureException {
        String value = values.get(key);
        try {
            double number = value == null ? otherwise : Double.parseDouble(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new CaptureException(e, CaptureFault.OPTION_NUMBER, key, value);
        }
        throw new CaptureException(CaptureFault.OPTION_RANGE, key, lowest, highest);
    }
}
