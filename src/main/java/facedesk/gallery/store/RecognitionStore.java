package facedesk.gallery.store;

import facedesk.gallery.Recognition;
import facedesk.gallery.RecognitionLog;
import java.time.Instant;
import java.util.List;

/** The scores of past recognitions, in the gallery's own file. */
final class RecognitionStore implements RecognitionLog {
    private final Transactions transactions;
    private final int most;

    /** @param most kept at most, 1 or more */
    RecognitionStore(Transactions transactions, int most) {
        this.transactions = transactions;
        this.most = most;
    }

    @Override
    public int add(List<Recognition> recognitions) {
        return transactions.writeQuietly(handle -> {
            int added = 0;
            for (Recognition recognition : recognitions) {
                added += RecognitionRows.insert(handle, recognition);
            }
            RecognitionRows.keepNewest(handle, most);
            return added;
        });
    }

    @Override
    public List<Recognition> between(Instant from, Instant to) {
        return transactions.read(handle -> RecognitionRows.between(handle, from, to));
    }

    @Override
    public List<Recognition> newestOf(long personId, int limit) {
        return transactions.read(handle -> RecognitionRows.newestOf(handle, personId, limit));
    }

    @Override
    public int size() {
        return transactions.read(RecognitionRows::count);
    }

    @Override
    public int eraseBefore(Instant time) {
        return transactions.writeQuietly(handle -> RecognitionRows.deleteBefore(handle, time));
    }

    @Override
    public int eraseAll() {
        int erased = transactions.writeQuietly(RecognitionRows::deleteAll);
        if (erased > 0) {
            transactions.leaveNoRemains();
        }
        return erased;
    }
}
