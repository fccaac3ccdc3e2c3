package facedesk.gallery.store;

import facedesk.gallery.PictureUse;
import facedesk.gallery.Recognition;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** The table of past recognitions. Every method works inside the caller's transaction. */
final class RecognitionRows {
    private static final String SELECT = "SELECT happened_at, comparison, model_id, measure, person_id, picture_id,"
            + " score, runner_up, threshold, outcome, face_width, quality FROM recognition";

    private RecognitionRows() {}

    /** Writes where the person still exists; the condition and the write are one statement. */
    static int insert(Handle handle, Recognition recognition) {
        OptionalDouble runnerUp = recognition.runnerUp();
        OptionalLong pictureId = recognition.pictureId();
        return handle.createUpdate("INSERT INTO recognition (happened_at, comparison, model_id, measure, person_id,"
                        + " picture_id, score, runner_up, threshold, outcome, face_width, quality)"
                        + " SELECT CAST(:at AS TIMESTAMP(6) WITH TIME ZONE), CAST(:mode AS VARCHAR),"
                        + " CAST(:model AS VARCHAR), CAST(:measure AS VARCHAR), id,"
                        + " (SELECT p.id FROM picture p WHERE p.id = :picture), CAST(:score AS DOUBLE PRECISION),"
                        + " CAST(:runnerUp AS DOUBLE PRECISION), CAST(:threshold AS DOUBLE PRECISION),"
                        + " CAST(:outcome AS VARCHAR), CAST(:width AS DOUBLE PRECISION),"
                        + " CAST(:quality AS DOUBLE PRECISION) FROM person WHERE id = :person")
                .bindBySqlType("at", recognition.time().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .bind("mode", recognition.mode().name())
                .bind("model", recognition.threshold().modelId())
                .bind("measure", recognition.measure().name())
                .bind("picture", pictureId.isPresent() ? (Long) pictureId.getAsLong() : null)
                .bind("score", recognition.score())
                .bind("runnerUp", runnerUp.isPresent() ? (Double) runnerUp.getAsDouble() : null)
                .bind("threshold", recognition.threshold().value())
                .bind("outcome", recognition.outcome().name())
                .bind("width", recognition.faceWidth())
                .bind("quality", recognition.quality())
                .bind("person", recognition.personId())
                .execute();
    }

    /** Ids only grow, so that those of the newest lie close together: what lies further back than so many goes. */
    static void keepNewest(Handle handle, int most) {
        handle.createUpdate("DELETE FROM recognition WHERE id <= (SELECT MAX(id) FROM recognition) - :most")
                .bind("most", most)
                .execute();
    }

    static List<Recognition> between(Handle handle, Instant from, Instant to) {
        return handle.createQuery(SELECT + " WHERE happened_at >= :from AND happened_at < :to ORDER BY happened_at, id")
                .bindBySqlType("from", from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .bindBySqlType("to", to.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .map((row, context) -> recognition(row))
                .list();
    }

    static List<Recognition> newestOf(Handle handle, long personId, int limit) {
        return handle.createQuery(SELECT + " WHERE person_id = :person ORDER BY happened_at DESC, id DESC LIMIT :limit")
                .bind("person", personId)
                .bind("limit", limit)
                .map((row, context) -> recognition(row))
                .list();
    }

    static List<PictureUse> uses(Handle handle, long personId) {
        return handle.createQuery("SELECT picture_id, COUNT(*) AS times, MAX(happened_at) AS last_at FROM recognition"
                        + " WHERE person_id = :person AND picture_id IS NOT NULL AND outcome = :accepted"
                        + " GROUP BY picture_id ORDER BY picture_id")
                .bind("person", personId)
                .bind("accepted", Outcome.ACCEPTED.name())
                .map((row, context) ->
                        new PictureUse(row.getLong("picture_id"), row.getInt("times"), PersonRows.time(row, "last_at")))
                .list();
    }

    /** Gives those of one person to another. */
    static void move(Handle handle, long from, long to) {
        handle.createUpdate("UPDATE recognition SET person_id = :to WHERE person_id = :from")
                .bind("from", from)
                .bind("to", to)
                .execute();
    }

    /** Gives those in which a picture was nearest to the person whose it is now. */
    static void follow(Handle handle, long personId) {
        handle.createUpdate("UPDATE recognition SET person_id = :person WHERE picture_id IN"
                        + " (SELECT id FROM picture WHERE person_id = :person)")
                .bind("person", personId)
                .execute();
    }

    static int count(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM recognition")
                .mapTo(int.class)
                .one();
    }

    static int deleteBefore(Handle handle, Instant time) {
        return handle.createUpdate("DELETE FROM recognition WHERE happened_at < :time")
                .bindBySqlType("time", time.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .execute();
    }

    static int deleteAll(Handle handle) {
        return handle.execute("DELETE FROM recognition");
    }

    private static Recognition recognition(ResultSet row) throws SQLException {
        double runnerUp = row.getDouble("runner_up");
        OptionalDouble second = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(runnerUp);
        long nearest = row.getLong("picture_id");
        OptionalLong picture = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(nearest);
        return new Recognition(
                PersonRows.time(row, "happened_at"),
                Mode.valueOf(row.getString("comparison")),
                new Threshold(row.getString("model_id"), row.getDouble("threshold")),
                Measure.valueOf(row.getString("measure")),
                row.getLong("person_id"),
                picture,
                row.getDouble("score"),
                second,
                Outcome.valueOf(row.getString("outcome")),
                row.getDouble("face_width"),
                row.getDouble("quality"));
    }
}
