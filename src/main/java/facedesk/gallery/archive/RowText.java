package facedesk.gallery.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import facedesk.gallery.rows.Column;
import facedesk.gallery.rows.ColumnType;
import facedesk.gallery.rows.Table;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row as a JSON array in one line: numbers, texts, ISO 8601 for times, Base64 for bytes. */
final class RowText {
    private RowText() {}

    static void write(JsonGenerator json, @Nullable Object[] values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            write(json, value);
        }
        json.writeEndArray();
        json.writeRaw('\n');
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof byte[] bytes) {
            json.writeBinary(bytes);
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    /** The next row, or null after the last. */
    static @Nullable Object @Nullable [] read(JsonParser json, Table table) throws IOException {
        JsonToken begin = json.nextToken();
        if (begin == null) {
            return null;
        }
        if (begin != JsonToken.START_ARRAY) {
            throw new IOException("A row is an array");
        }
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            json.nextToken();
            Column column = table.columns().get(i);
            values[i] = value(json, column.type());
        }
        if (json.nextToken() != JsonToken.END_ARRAY) {
            throw new IOException("A row has a value for each column");
        }
        return values;
    }

    private static @Nullable Object value(JsonParser json, ColumnType type) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            return switch (type) {
                case WHOLE -> json.getLongValue();
                case NUMBER -> number(json);
                case TRUTH -> json.getBooleanValue();
                case TEXT -> text(json);
                case BYTES -> json.getBinaryValue();
                case DAY -> LocalDate.parse(text(json));
                case MOMENT -> Instant.parse(text(json));
            };
        } catch (DateTimeException e) {
            throw new IOException("Times are written as ISO 8601 has it", e);
        }
    }

    private static double number(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_STRING ? notFinite(json.getText()) : json.getDoubleValue();
    }

    /** JSON has no numbers that are none, so they are written as texts. */
    private static double notFinite(String text) throws IOException {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IOException("A number was expected", e);
        }
    }

    private static String text(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new IOException("A text was expected");
        }
        return json.getText();
    }
}
