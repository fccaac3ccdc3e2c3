package facedesk.evaluation.report;

import facedesk.evaluation.ScoredPair;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

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

    private static String number(float score) {
        return new BigDecimal(Float.toString(score)).toPlainString();
    }
}
