package facedesk.plot.draw;

/** Text as XML can hold it. */
public final class XmlText {
    private XmlText() {}

    /** The text without the characters that XML does not have, such as controls and halves of surrogate pairs. */
    public static String legal(String text) {
        return text.codePoints()
                .filter(XmlText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isLegal(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
