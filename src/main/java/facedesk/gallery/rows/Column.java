package facedesk.gallery.rows;

/**
 * A column of a table.
 *
 * @param name in lower case
 * @param type what it holds
 */
public record Column(String name, ColumnType type) {}
