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
        return pairs;
    }

    private static ScoredPair pair(Path path, PairsLine line) throws EvaluationException {
        try {
            FacePair pair =
                    new FacePair(line.field(0), line.field(1), line.field(2).equals("1"));
            Optional<Float> score = line.size() < 4 || line.field(3).isEmpty()
                    ? Optional.empty()
                    : Optional.of(Float.parseFloat(line.field(3)));
            return new ScoredPair(pair, score);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new EvaluationException("Line " + line.number() + " of " + path + " is no scored pair.");
        }
    }

    private static String number(float score) {
        return new BigDecimal(Float.toString(score)).toPlainString();
    }
}
