package facedesk.gallery.rows;

import java.util.List;
import java.util.OptionalLong;

/**
 * A table of a gallery.
 *
 * @param name in lower case
 * @param columns in the order in which a row has its values
 * @param next the id that the next row gets, so that the ids of erased people are never given again; empty where rows
 *     have none of their own
 */
public record Table(String name, List<Column> columns, OptionalLong next) {
    public Table {
        columns = List.copyOf(columns);
    }
}
