package facedesk.gallery.store;

import facedesk.gallery.rows.Column;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.rows.Table;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty gallery with rows from outside. What reaches the database of a file are values alone: the names of
 * tables and columns are only compared with those that are there.
 */
final class TableWriter implements RowSink, AutoCloseable {
    /** Rows between commits: nobody else sees this gallery yet, and a larger transaction takes more memory. */
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Map<String, Table> known = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable PreparedStatement insert;
    private Table filling = new Table("", List.of(), OptionalLong.empty());
    private int waiting;

    TableWriter(Connection connection, List<Table> tables) {
        this.connection = connection;
        tables.forEach(table -> known.put(table.name(), table));
    }

    @Override
    public void table(Table table) throws IOException {
        Table ours = known.get(table.name());
        if (ours == null || !sameColumns(ours, table) || !seen.add(table.name())) {
            throw new IOException("No such table, or not with these columns, or it came before");
        }
        try {
            finishTable();
            insert = connection.prepareStatement(statement(ours));
            filling = table;
        } catch (SQLException e) {
            throw new IOException("A table cannot be filled", e);
        }
    }

    private static boolean sameColumns(Table ours, Table theirs) {
        return ours.columns().equals(theirs.columns());
    }

    private static String statement(Table table) {
        String names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String places = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        String overriding = table.next().isPresent() ? " OVERRIDING SYSTEM VALUE" : "";
        return "INSERT INTO " + table.name() + " (" + names + ")" + overriding + " VALUES (" + places + ")";
    }

    /** The next id is what the file says, but never one that is taken. */
    private void restart(Table table) throws SQLException {
        if (table.next().isEmpty()) {
            return;
        }
        String id = table.columns().get(0).name();
        try (Statement statement = connection.createStatement();
                ResultSet most = statement.executeQuery("SELECT MAX(" + id + ") FROM " + table.name())) {
            long free = most.next() ? most.getLong(1) + 1 : 1;
            statement.execute("ALTER TABLE " + table.name() + " ALTER COLUMN " + id + " RESTART WITH "
                    + Math.max(free, table.next().getAsLong()));
        }
    }

    @Override
    public void row(@Nullable Object[] values) throws IOException {
        PreparedStatement statement = insert;
        if (statement == null) {
            throw new IOException("A row without a table");
        }
        try {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
            }
            statement.addBatch();
            if (++waiting == AT_ONCE) {
                flush(statement);
            }
        } catch (SQLException e) {
            throw new IOException("A row cannot be written", e);
        }
    }

    /**
     * Writes what is left.
     *
     * @throws IOException if a table of the gallery never came
     */
    void finish() throws IOException {
        try {
            finishTable();
        } catch (SQLException e) {
            throw new IOException("The last rows cannot be written", e);
        }
        if (!seen.equals(known.keySet())) {
            throw new IOException("A table is missing");
        }
    }

    private void finishTable() throws SQLException {
        PreparedStatement statement = insert;
        if (statement != null) {
            flush(statement);
            statement.close();
            insert = null;
            restart(filling);
        }
    }

    private void flush(PreparedStatement statement) throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            connection.commit();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
    }
}
