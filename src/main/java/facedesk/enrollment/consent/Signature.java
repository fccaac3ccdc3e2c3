package facedesk.enrollment.consent;

import java.text.Normalizer;
import java.util.Locale;

/** Typed names, compared as a person would. */
public final class Signature {
    private Signature() {}

    /** Whether the name is what was typed, letter case, spaces and the way accents are encoded aside; a blank one never. */
    public static boolean matches(String typed, String name) {
        String signature = plain(typed);
        return !signature.isEmpty() && signature.equals(plain(name));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
