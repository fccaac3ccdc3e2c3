package facedesk.gallery.store;

import facedesk.gallery.rows.Column;
import facedesk.gallery.rows.ColumnType;
import facedesk.gallery.rows.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which tables a gallery has, as the database itself says, so that a new migration needs no word here. */
final class Schema {
    private static final String OURS = "TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME <> 'flyway_schema_history'";

    private Schema() {}

    /** The number of the last migration. */
    static int version(Handle handle) {
        return handle.createQuery("SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\"")
                .mapTo(int.class)
                .one();
    }

    /** Every table, those that others point to before those that point. */
    static List<Table> tables(Handle handle) {
        List<String> left = handle.createQuery(
                        "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE " + OURS + " ORDER BY TABLE_NAME")
                .mapTo(String.class)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        Set<String> done = new HashSet<>();
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(name -> done.containsAll(pointedTo(handle, name)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables point at each other in a ring"));
            left.remove(next);
            done.add(next);
            ordered.add(table(handle, next));
        }
        return ordered;
    }

    private static Set<String> pointedTo(Handle handle, String table) {
        Set<String> others = new HashSet<>(handle.createQuery("SELECT there.TABLE_NAME"
                        + " FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS link"
                        + " JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS here USING (CONSTRAINT_SCHEMA, CONSTRAINT_NAME)"
                        + " JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS there"
                        + " ON there.CONSTRAINT_SCHEMA = link.UNIQUE_CONSTRAINT_SCHEMA"
                        + " AND there.CONSTRAINT_NAME = link.UNIQUE_CONSTRAINT_NAME"
                        + " WHERE here.TABLE_NAME = :table")
                .bind("table", table)
                .mapTo(String.class)
                .list());
        others.remove(table);
        return others;
    }

    private static Table table(Handle handle, String name) {
        List<Column> columns = handle.createQuery("SELECT COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS WHERE "
                        + OURS + " AND TABLE_NAME = :table ORDER BY ORDINAL_POSITION")
                .bind("table", name)
                .map((row, context) -> new Column(lower(row.getString(1)), type(row.getString(2))))
                .list();
        return new Table(lower(name), columns, next(handle, name));
    }

    /** Ids stand in the first column. */
    private static OptionalLong next(Handle handle, String table) {
        return handle.createQuery("SELECT IDENTITY_BASE FROM INFORMATION_SCHEMA.COLUMNS WHERE " + OURS
                        + " AND TABLE_NAME = :table AND IS_IDENTITY = 'YES' AND ORDINAL_POSITION = 1")
                .bind("table", table)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static ColumnType type(String type) {
        return switch (type) {
            case "BIGINT", "INTEGER", "SMALLINT" -> ColumnType.WHOLE;
            case "DOUBLE PRECISION", "REAL" -> ColumnType.NUMBER;
            case "BOOLEAN" -> ColumnType.TRUTH;
            case "CHARACTER VARYING", "CHARACTER" -> ColumnType.TEXT;
            case "BINARY VARYING", "BINARY" -> ColumnType.BYTES;
            case "DATE" -> ColumnType.DAY;
            case "TIMESTAMP WITH TIME ZONE" -> ColumnType.MOMENT;
            default -> throw new IllegalStateException("No backup knows columns of type " + type);
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
