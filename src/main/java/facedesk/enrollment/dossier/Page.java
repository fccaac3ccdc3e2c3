package facedesk.enrollment.dossier;

import java.util.List;

/** Writes a plain HTML page. Every text is escaped. */
final class Page {
    private static final String STYLE = "body{font-family:sans-serif;max-width:52em;margin:2em auto;line-height:1.5}"
            + "table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.3em 1em .3em 0}"
            + "img{height:112px;margin-right:8px}.text{white-space:pre-wrap}";

    private final StringBuilder html = new StringBuilder();

    Page(String language, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(language))
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
    }

    Page heading(String text) {
        html.append("<h2>").append(escaped(text)).append("</h2>\n");
        return this;
    }

    /** Line breaks stay as they are. */
    Page text(String text) {
        html.append("<p class=\"text\">").append(escaped(text)).append("</p>\n");
        return this;
    }

    Page table(List<String> head, List<List<String>> rows) {
        html.append("<table>\n");
        row("th", head);
        rows.forEach(row -> row("td", row));
        html.append("</table>\n");
        return this;
    }

    private void row(String cell, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        html.append("<tr>");
        values.forEach(value -> html.append('<')
                .append(cell)
                .append(" class=\"text\">")
                .append(escaped(value))
                .append("</")
                .append(cell)
                .append('>'));
        html.append("</tr>\n");
    }

    Page picture(String file, String text) {
        html.append("<img src=\"")
                .append(escaped(file))
                .append("\" alt=\"")
                .append(escaped(text))
                .append("\">\n");
        return this;
    }

    String end() {
        return html.append("</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
