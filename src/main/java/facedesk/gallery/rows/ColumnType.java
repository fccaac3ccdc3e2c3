package facedesk.gallery.rows;

/** What a column of a {@link Table} holds, and as what it is handed over; nothing where it is empty. */
public enum ColumnType {
    /** A whole number, as {@link Long}. */
    WHOLE,
    /** A number, as {@link Double}. */
    NUMBER,
    /** Yes or no, as {@link Boolean}. */
    TRUTH,
    /** A text, as {@link String}. */
    TEXT,
    /** Bytes, as {@code byte[]}. */
    BYTES,
    /** A day, as {@link java.time.LocalDate}. */
    DAY,
    /** A moment, as {@link java.time.Instant}. */
    MOMENT
}
