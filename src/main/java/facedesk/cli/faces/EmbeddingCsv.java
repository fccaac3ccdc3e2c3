package facedesk.cli.faces;

import facedesk.embedding.Embedding;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Embeddings as text: {@code file,model,v0,v1,...}; numbers with a point, whatever the locale. */
final class EmbeddingCsv {
    private EmbeddingCsv() {}

    record Row(String file, Embedding embedding) {}

    /** Writes beside and moves into place, so that a failure leaves the old file whole. */
    static void write(Path out, List<Row> rows) throws IOException {
        Path target = out.toAbsolutePath();
        Path beside = Files.createTempFile(target.resolveSibling("."), ".embeddings", ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                writer.write(header(rows));
                for (Row row : rows) {
                    writer.write(line(row));
                }
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String header(List<Row> rows) {
        StringBuilder header = new StringBuilder("file,model");
        int dimension = rows.isEmpty() ? 0 : rows.get(0).embedding().dimension();
        for (int i = 0; i < dimension; i++) {
            header.append(",v").append(i);
        }
        return header.append('\n').toString();
    }

    private static String line(Row row) {
        StringBuilder line = new StringBuilder(cell(row.file()));
        line.append(',').append(row.embedding().modelId());
        for (float value : row.embedding().toArray()) {
            line.append(',').append(new BigDecimal(Float.toString(value)).toPlainString());
        }
        return line.append('\n').toString();
    }

    /** Quoted; a first character that spreadsheets would run as a formula gets an apostrophe before it. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
