package facedesk.enrollment.intake.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a list, by the words that head them; others are passed over. */
enum ListColumn {
    NAME("name"),
    FILE("file", "datei"),
    IDENTIFIER("identifier", "id", "kennung"),
    GROUP("group", "gruppe"),
    NOTE("note", "notiz");

    private final List<String> heads;

    ListColumn(String... heads) {
        this.heads = List.of(heads);
    }

    /** Where each column that there is stands, counted from 0. */
    static Map<ListColumn, Integer> in(List<String> header) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        for (int i = 0; i < header.size(); i++) {
            String head = header.get(i).strip().toLowerCase(Locale.ROOT);
            for (ListColumn column : values()) {
                if (column.heads.contains(head)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }
}
