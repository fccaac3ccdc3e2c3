package facedesk.evaluation.report;

import facedesk.evaluation.FacePair;
import facedesk.evaluation.ScoredPair;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores as comma-separated text: {@code first,second,same,score}, with 1 or 0 for same and an empty score where no
 * face was found. Numbers have a point whatever the locale, and no exponent.
 */
public final class ScoresCsv {
    private static final float MOST = 1.0001f;

    private ScoresCsv() {}

    /** Writes the pairs in their order, replacing an older file. */
    public static void write(Path path, List<ScoredPair> pairs) throws EvaluationException {
        TextFile.write(path, text -> {
            text.append("first,second,same,score\n");
            for (ScoredPair scored : pairs) {
                text.append(CsvCell.of(scored.pair().first()))
                        .append(',')
                        .append(CsvCell.of(scored.pair().second()))
                        .append(scored.pair().same() ? ",1," : ",0,")
                        .append(scored.score().map(ScoresCsv::number).orElse(""))
                        .append('\n');
            }
        });
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws EvaluationException naming the line that cannot be read
     */
    public static List<ScoredPair> read(Path path) throws EvaluationException {
        List<ScoredPair> pairs = new ArrayList<>();
        for (PairsLine line : PairsLine.split(TextFile.read(path))) {
            if (!line.isHeader()) {
                pairs.add(pair(path, line));
            }
        }
        if (pairs.isEmpty()) {
            throw new EvaluationException("The file of scores " + path + " is empty.");
        }
        return pairs;
    }

    private static ScoredPair pair(Path path, PairsLine line) throws EvaluationException {
        boolean whole =
                line.size() == 4 && (line.field(2).equals("1") || line.field(2).equals("0"));
        if (!whole) {
            throw line.fault(path, "does not read first,second,same,score");
        }
        FacePair pair = new FacePair(
                CsvCell.text(line.field(0)),
                CsvCell.text(line.field(1)),
                line.field(2).equals("1"));
        return new ScoredPair(pair, score(path, line));
    }

    /** A score that a float can hold is between -1 and 1 but for rounding; anything else is no cosine. */
    private static Optional<Float> score(Path path, PairsLine line) throws EvaluationException {
        if (line.field(3).isEmpty()) {
            return Optional.empty();
        }
        try {
            float score = Float.parseFloat(line.field(3));
            if (Math.abs(score) <= MOST) {
                return Optional.of(score);
            }
        } catch (NumberFormatException e) {
            throw line.fault(path, "has no number where a score was expected");
        }
        throw line.fault(path, "has a score that is no cosine similarity, -1 to 1");
    }

    private static String number(float score) {
        return new BigDecimal(Float.toString(score)).toPlainString();
    }
}
