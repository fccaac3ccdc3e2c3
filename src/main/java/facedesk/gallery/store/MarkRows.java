package facedesk.gallery.store;

import facedesk.gallery.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The tables of marks. Every method works inside the caller's transaction. */
final class MarkRows {
    private MarkRows() {}

    static List<Mark> all(Handle handle) {
        List<Mark> marks = new ArrayList<>();
        handle.createQuery("SELECT first_id, second_id FROM same_person ORDER BY first_id, second_id")
                .map((row, context) -> new Mark.SamePerson(row.getLong("first_id"), row.getLong("second_id")))
                .forEach(marks::add);
        handle.createQuery("SELECT first_id, second_id FROM look_alike ORDER BY first_id, second_id")
                .map((row, context) -> new Mark.LookAlike(row.getLong("first_id"), row.getLong("second_id")))
                .forEach(marks::add);
        handle.createQuery("SELECT picture_id FROM bad_picture ORDER BY picture_id")
                .map((row, context) -> new Mark.BadPicture(row.getLong("picture_id")))
                .forEach(marks::add);
        return marks;
    }

    /** Writes where what it is about still exists; the condition and the write are one statement. */
    static int put(Handle handle, Mark mark) {
        if (mark instanceof Mark.SamePerson same) {
            return putPair(handle, "same_person", same.first(), same.second());
        }
        if (mark instanceof Mark.LookAlike pair) {
            return putPair(handle, "look_alike", pair.first(), pair.second());
        }
        return handle.createUpdate("MERGE INTO bad_picture (picture_id) KEY (picture_id)"
                        + " SELECT id FROM picture WHERE id = :picture")
                .bind("picture", ((Mark.BadPicture) mark).pictureId())
                .execute();
    }

    static int delete(Handle handle, Mark mark) {
        if (mark instanceof Mark.SamePerson same) {
            return deletePair(handle, "same_person", same.first(), same.second());
        }
        if (mark instanceof Mark.LookAlike pair) {
            return deletePair(handle, "look_alike", pair.first(), pair.second());
        }
        return handle.createUpdate("DELETE FROM bad_picture WHERE picture_id = :picture")
                .bind("picture", ((Mark.BadPicture) mark).pictureId())
                .execute();
    }

    private static int putPair(Handle handle, String table, long first, long second) {
        return handle.createUpdate("MERGE INTO " + table + " (first_id, second_id) KEY (first_id, second_id)"
                        + " SELECT a.id, b.id FROM person a, person b WHERE a.id = :first AND b.id = :second")
                .bind("first", first)
                .bind("second", second)
                .execute();
    }

    private static int deletePair(Handle handle, String table, long first, long second) {
        return handle.createUpdate("DELETE FROM " + table + " WHERE first_id = :first AND second_id = :second")
                .bind("first", first)
                .bind("second", second)
                .execute();
    }
}
