package facedesk.plot.draw;

import facedesk.plot.paint.Palette;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets a drawing within a page take its colours from the page's style sheet, so that one drawing serves a light and a
 * dark page.
 */
final class PageColours {
    /** Colours that stand for others: nothing is drawn in them. */
    static final Palette PLACEHOLDERS =
            new Palette(0xFF010203, 0xFF020304, 0xFF030405, 0xFF040506, 0xFF050607, 0xFF060708);

    private static final Map<String, String> VARIABLES = variables();

    private PageColours() {}

    /** The variables' values in a palette, as the inside of a style rule. */
    static String rule(Palette palette) {
        StringBuilder rule = new StringBuilder();
        named(palette).forEach((name, colour) -> rule.append(name)
                .append(": ")
                .append(String.format("#%06x", colour & 0xFFFFFF))
                .append("; "));
        return rule.toString().strip();
    }

    /** Puts variables in the place of the placeholders, all through a drawing. */
    static void apply(Element element) {
        apply(element, "fill");
        apply(element, "stroke");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                apply(below);
            }
        }
    }

    private static void apply(Element element, String attribute) {
        String variable = VARIABLES.get(element.getAttribute(attribute));
        if (variable != null) {
            element.setAttribute(attribute, "var(" + variable + ")");
        }
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        named(PLACEHOLDERS).forEach((name, colour) -> {
            Color placeholder = new Color(colour);
            variables.put(
                    "rgb(" + placeholder.getRed() + "," + placeholder.getGreen() + "," + placeholder.getBlue() + ")",
                    name);
        });
        return Map.copyOf(variables);
    }

    private static Map<String, Integer> named(Palette palette) {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("--plot-background", palette.background());
        named.put("--plot-text", palette.text());
        named.put("--plot-grid", palette.grid());
        named.put("--plot-frame", palette.frame());
        named.put("--plot-genuine", palette.genuine());
        named.put("--plot-impostor", palette.impostor());
        return named;
    }
}
