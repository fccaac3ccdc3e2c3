package facedesk.enrollment.intake.source;

import de.siegmar.fastcsv.reader.CsvRecord;
import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.intake.plan.FileKind;
import facedesk.enrollment.intake.plan.IntakeFault;
import facedesk.enrollment.intake.plan.Photo;
import facedesk.enrollment.intake.plan.PlanBuilder;
import facedesk.evaluation.report.CsvCell;
import facedesk.gallery.PersonFacts;
import facedesk.image.ImageFault;
import facedesk.text.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CSV of people and their picture files, one file a line. Cells are text: nothing in them is ever carried out. */
final class ListReader {
    /** No name, path or note of a person is longer. */
    private static final int LONGEST_CELL = 1_000;

    private final String name;
    private final byte[] bytes;
    private final Shelf shelf;
    private final PlanBuilder plan;

    /** Finds the files that a list names. */
    @FunctionalInterface
    interface Shelf {
        /** The file at a path relative to the list, with slashes; empty when it would lie outside or cannot be one. */
        Optional<Photo> at(String path);
    }

    ListReader(String name, byte[] bytes, Shelf shelf, PlanBuilder plan) {
        this.name = name;
        this.bytes = bytes;
        this.shelf = shelf;
        this.plan = plan;
    }

    /** A list on disk, whose files lie in its folder or below. */
    static ListReader of(Path file, PlanBuilder plan) throws EnrollmentException {
        String name = FolderReader.nameOf(file);
        return new ListReader(name, ListText.bytes(file, name), new FolderShelf(file), plan);
    }

    /**
     * Reads every line.
     *
     * @throws EnrollmentException if it is no such list at all
     */
    void read() throws EnrollmentException {
        List<CsvRecord> lines = ListText.lines(bytes, name);
        Map<ListColumn, Integer> columns =
                lines.isEmpty() ? Map.of() : ListColumn.in(lines.get(0).getFields());
        if (!columns.containsKey(ListColumn.NAME) || !columns.containsKey(ListColumn.FILE)) {
            throw new EnrollmentException(IntakeFault.LIST_WITHOUT_HEADER, name);
        }
        for (CsvRecord line : lines.subList(1, lines.size())) {
            read(new Line(line, columns));
        }
    }

    private void read(Line line) {
        String file = line.cell(ListColumn.FILE);
        String person = line.cell(ListColumn.NAME);
        if (line.hasLongCell()) {
            plan.leaveOut("", name, Phrase.of(IntakeFault.LINE_CELL_TOO_LONG, line.number(), LONGEST_CELL));
        } else if (file.isEmpty() || person.isEmpty()) {
            plan.leaveOut(person, file, Phrase.of(IntakeFault.LINE_INCOMPLETE, line.number()));
        } else if (FileKind.of(lastPart(file)) != FileKind.PHOTO) {
            plan.leaveOut(person, file, Phrase.of(ImageFault.OTHER_FORMAT, file));
        } else {
            shelf.at(file.replace('\\', '/'))
                    .ifPresentOrElse(
                            photo -> plan.offer(line.facts(), photo),
                            () -> plan.leaveOut(
                                    person, file, Phrase.of(IntakeFault.FILE_OUTSIDE, file, line.number())));
        }
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** One line by its columns. */
    private record Line(CsvRecord fields, Map<ListColumn, Integer> columns) {
        String cell(ListColumn column) {
            Integer place = columns.get(column);
            return place == null || place >= fields.getFieldCount()
                    ? ""
                    : CsvCell.text(fields.getField(place).strip());
        }

        boolean hasLongCell() {
            return columns.keySet().stream().anyMatch(column -> cell(column).length() > LONGEST_CELL);
        }

        long number() {
            return fields.getStartingLineNumber();
        }

        PersonFacts facts() {
            return new PersonFacts(
                    cell(ListColumn.NAME), cell(ListColumn.IDENTIFIER), cell(ListColumn.GROUP), cell(ListColumn.NOTE));
        }
    }
}
