package facedesk.gallery.archive;

import facedesk.text.Phrase;
import facedesk.text.PhrasedException;
import org.jspecify.annotations.Nullable;

/** A backup cannot be written, read or brought back; the message is a sentence that says what to do. */
public class ArchiveException extends PhrasedException {
    private static final long serialVersionUID = 1L;

    private final ArchiveProblem problem;

    /** @param values what the problem's phrase takes */
    public ArchiveException(ArchiveProblem problem, Object... values) {
        this(null, problem, values);
    }

    /** As the other, with a cause. */
    public ArchiveException(@Nullable Throwable cause, ArchiveProblem problem, Object... values) {
        super(cause, Phrase.of(problem, values));
        this.problem = problem;
    }

    /** What went wrong. */
    public ArchiveProblem problem() {
        return problem;
    }
}
