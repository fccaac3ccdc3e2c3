package facedesk.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, as a search compares it: {@code Müller} and {@code MULLER} become {@code muller}. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** Whether a text holds what was typed in search of it, blanks around that left out. */
    public static boolean holds(String text, String typed) {
        return fold(text).contains(fold(typed).strip());
    }

    /** The folded text; the same for equal texts in composed and decomposed form. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss").replace('ø', 'o').replace('ł', 'l').replace("æ", "ae");
    }
}
