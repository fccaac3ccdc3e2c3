package facedesk.plot.report;

import facedesk.plot.draw.XmlText;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML too. All text is escaped; only {@link #drawing} and {@link #style} take markup, and
 * only ours. Not thread-safe.
 */
final class Html {
    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turns
     */
    Html begin(String tag, String... attributes) {
        openTag(tag, attributes);
        page.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element begun last. */
    Html end() {
        page.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that can hold nothing. */
    Html empty(String tag, String... attributes) {
        openTag(tag, attributes);
        page.append("/>\n");
        return this;
    }

    /** Text within the element. */
    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String tag, String text) {
        return begin(tag).text(text).end();
    }

    /** A drawing of ours, as markup. */
    Html drawing(String svg) {
        page.append(svg);
        return this;
    }

    /** Style rules of ours, as they are. */
    Html style(String rules) {
        page.append("<style>\n").append(rules).append("</style>\n");
        return this;
    }

    /** The page, once every element has ended. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element " + open.peek() + " has not ended");
        }
        return "<!DOCTYPE html>\n" + page;
    }

    private void openTag(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    /** Text as it may stand between tags and within quotes. */
    static String escaped(String text) {
        return XmlText.legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
