package facedesk.gallery.rows;

import java.io.IOException;

/** Hands out the rows of every table. */
@FunctionalInterface
public interface RowSource {
    /** Hands everything to the sink, on this thread. */
    void to(RowSink sink) throws IOException;
}
