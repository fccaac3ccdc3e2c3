package facedesk.enrollment.intake.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.intake.plan.IntakeFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a CSV file in UTF-8, separated by comma or semicolon, whichever its first line has more of. */
final class ListText {
    /** A hundred thousand lines of eighty characters; a list larger than this is none, or hides one endless line. */
    static final int MOST_BYTES = 8 << 20;

    static final int MOST_LINES = 100_000;

    /** A line of names, a path and a note has some hundred characters. */
    private static final int LONGEST_LINE = 64 << 10;

    private static final int MOST_CELLS = 200;

    private ListText() {}

    /** The content of a file, if it is an ordinary one of a sane size. */
    static byte[] bytes(Path file, String name) throws EnrollmentException {
        if (!Files.isRegularFile(file)) {
            throw new EnrollmentException(IntakeFault.LIST_UNREADABLE, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] read = in.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new EnrollmentException(IntakeFault.LIST_TOO_LARGE, name, MOST_BYTES >> 20);
            }
            return read;
        } catch (IOException e) {
            throw new EnrollmentException(e, IntakeFault.LIST_UNREADABLE, name);
        }
    }

    /**
     * Its lines, the header among them, empty ones left out.
     *
     * @throws EnrollmentException if this is no text, or no CSV within the limits
     */
    static List<CsvRecord> lines(byte[] bytes, String name) throws EnrollmentException {
        String text = decode(bytes, name);
        long line = 0;
        List<CsvRecord> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(text)) {
            for (CsvRecord record : reader) {
                line = record.getStartingLineNumber();
                lines.add(record);
                if (lines.size() > MOST_LINES) {
                    throw new EnrollmentException(IntakeFault.LIST_TOO_LONG, name, MOST_LINES);
                }
            }
        } catch (CsvParseException e) {
            throw new EnrollmentException(e, IntakeFault.LIST_MALFORMED, name, line + 1);
        } catch (IOException e) {
            throw new EnrollmentException(e, IntakeFault.LIST_UNREADABLE, name);
        }
        return lines;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        String first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        CsvRecordHandler limits = CsvRecordHandler.of(handler ->
                handler.maxFields(MOST_CELLS).maxFieldSize(LONGEST_LINE).maxRecordSize(LONGEST_LINE));
        return CsvReader.builder()
                .fieldSeparator(semicolons > commas ? ';' : ',')
                .maxBufferSize(4 * LONGEST_LINE)
                .build(limits, text);
    }

    private static String decode(byte[] bytes, String name) throws EnrollmentException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new EnrollmentException(IntakeFault.LIST_NOT_TEXT, name);
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new EnrollmentException(e, IntakeFault.LIST_NOT_TEXT, name);
        }
    }
}
