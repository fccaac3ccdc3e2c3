package facedesk.gallery.rows;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table after the other: first the tables that others point to. */
public interface RowSink {
    /** So many rows are to come in all. */
    default void begin(long rows) throws IOException {}

    /** The rows that follow are of this table. */
    void table(Table table) throws IOException;

    /** A row of the table last named: a value for each column, of the class that its type says, or null. */
    void row(@Nullable Object[] values) throws IOException;
}
