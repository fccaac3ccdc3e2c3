package facedesk.evaluation.report;

import facedesk.evaluation.FacePair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads lists of pairs: LFW's view 1 and view 2 and the splits of CFP as they are published, and plain lists {@code first,second,same} or
 * {@code first second same} of picture paths, where same is 1, 0, true or false, and a header line is passed over. Blank
 * lines and lines that begin with # are passed over too.
 *
 * <p>Paths that would leave the folder of pictures are refused.
 */
public final class PairsFile {
    private final Path file;
    private final List<PairsLine> lines;
    private int next;

    private PairsFile(Path file, List<PairsLine> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Reads a list; from a folder, a split of CFP.
     *
     * @throws EvaluationException naming the line that cannot be read
     */
    public static PairList read(Path file) throws EvaluationException {
        if (Files.isDirectory(file)) {
            return CfpSplit.read(file);
        }
        List<PairsLine> lines = PairsLine.split(TextFile.read(file));
        if (lines.isEmpty()) {
            throw new EvaluationException("The list of pairs " + file + " is empty.");
        }
        return new PairsFile(file, lines).parse();
    }

    private PairList parse() throws EvaluationException {
        PairsLine first = lines.get(0);
        if (first.size() == 1 && first.isNumber(0)) {
            next = 1;
            return finished(new PairList(PairList.Format.LFW_VIEW_1, List.of(lfwFold(number(first, 0)))));
        }
        if (first.size() == 2 && first.isNumber(0) && first.isNumber(1)) {
            next = 1;
            return finished(new PairList(PairList.Format.LFW_VIEW_2, lfwFolds(number(first, 0), number(first, 1))));
        }
        return new PairList(PairList.Format.PLAIN, List.of(plain()));
    }

    private List<List<FacePair>> lfwFolds(int folds, int count) throws EvaluationException {
        List<List<FacePair>> all = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            all.add(lfwFold(count));
        }
        return all;
    }

    private List<FacePair> lfwFold(int count) throws EvaluationException {
        List<FacePair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PairsLine line = line(3);
            pairs.add(new FacePair(picture(line, 0, 1), picture(line, 0, 2), true));
        }
        for (int i = 0; i < count; i++) {
            PairsLine line = line(4);
            pairs.add(new FacePair(picture(line, 0, 1), picture(line, 2, 3), false));
        }
        return pairs;
    }

    private PairsLine line(int fields) throws EvaluationException {
        if (next >= lines.size()) {
            throw new EvaluationException(
                    "The list of pairs " + file + " ends before the number of pairs that its first line promises.");
        }
        PairsLine line = lines.get(next++);
        if (line.size() != fields) {
            throw fault(line, "has " + line.size() + " fields where " + fields + " were expected");
        }
        return line;
    }

    private PairList finished(PairList list) throws EvaluationException {
        if (next < lines.size()) {
            throw fault(lines.get(next), "is more than the first line promises");
        }
        if (list.pairs().isEmpty()) {
            throw new EvaluationException("The list of pairs " + file + " is empty.");
        }
        return list;
    }

    private String picture(PairsLine line, int nameField, int numberField) throws EvaluationException {
        String name = inside(line, line.field(nameField));
        return "%s/%s_%04d.jpg".formatted(name, name, number(line, numberField));
    }

    private List<FacePair> plain() throws EvaluationException {
        List<FacePair> pairs = new ArrayList<>();
        for (PairsLine line : lines) {
            if (line.isHeader()) {
                continue;
            }
            if (line.size() < 3) {
                throw fault(line, "has " + line.size() + " fields where first, second and same were expected");
            }
            pairs.add(new FacePair(inside(line, line.field(0)), inside(line, line.field(1)), same(line)));
        }
        if (pairs.isEmpty()) {
            throw new EvaluationException("The list of pairs " + file + " is empty.");
        }
        return pairs;
    }

    private boolean same(PairsLine line) throws EvaluationException {
        return switch (line.field(2).toLowerCase(Locale.ROOT)) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw fault(line, "says neither 1 nor 0 for the same person");
        };
    }

    private String inside(PairsLine line, String path) throws EvaluationException {
        if (!PicturePath.staysInside(path)) {
            throw fault(line, "names a picture outside the folder of pictures");
        }
        return path;
    }

    private int number(PairsLine line, int field) throws EvaluationException {
        if (!line.isNumber(field)) {
            throw fault(line, "has no number where one was expected");
        }
        return Integer.parseInt(line.field(field));
    }

    private EvaluationException fault(PairsLine line, String what) {
        return line.fault(file, what);
    }
}
