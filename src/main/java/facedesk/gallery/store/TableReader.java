package facedesk.gallery.store;

import facedesk.gallery.rows.Column;
import facedesk.gallery.rows.ColumnType;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.rows.Table;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Hands out every row of every table, a page at a time: H2 holds a whole result in memory, and chips are large. */
final class TableReader {
    private static final int PAGE = 200;

    private final Connection connection;
    private final RowSink sink;

    private TableReader(Connection connection, RowSink sink) {
        this.connection = connection;
        this.sink = sink;
    }

    /** Within the caller's transaction, which sees one state of the gallery from beginning to end. */
    static void readAll(Handle handle, RowSink sink) throws IOException {
        TableReader reader = new TableReader(handle.getConnection(), sink);
        List<Table> tables = Schema.tables(handle);
        long rows = 0;
        for (Table table : tables) {
            rows += handle.createQuery("SELECT COUNT(*) FROM " + table.name())
                    .mapTo(long.class)
                    .one();
        }
        sink.begin(rows);
        for (Table table : tables) {
            sink.table(table);
            try {
                reader.read(table);
            } catch (SQLException e) {
                throw new IOException("The table " + table.name() + " cannot be read", e);
            }
        }
    }

    private void read(Table table) throws SQLException, IOException {
        String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        try (PreparedStatement page = connection.prepareStatement(String.format(
                Locale.ROOT,
                "SELECT _ROWID_, %s FROM %s WHERE _ROWID_ > ? ORDER BY _ROWID_ LIMIT %d",
                columns,
                table.name(),
                PAGE))) {
            long last = Long.MIN_VALUE;
            int rows = PAGE;
            while (rows == PAGE) {
                page.setLong(1, last);
                rows = 0;
                try (ResultSet row = page.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        rows++;
                        sink.row(values(table, row));
                    }
                }
            }
        }
    }

    private static @Nullable Object[] values(Table table, ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(table.columns().get(i).type(), row, i + 2);
        }
        return values;
    }

    private static @Nullable Object value(ColumnType type, ResultSet row, int place) throws SQLException {
        return switch (type) {
            case WHOLE -> row.getObject(place, Long.class);
            case NUMBER -> row.getObject(place, Double.class);
            case TRUTH -> row.getObject(place, Boolean.class);
            case TEXT -> row.getString(place);
            case BYTES -> row.getBytes(place);
            case DAY -> row.getObject(place, LocalDate.class);
            case MOMENT -> {
                OffsetDateTime moment = row.getObject(place, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
        };
    }
}
