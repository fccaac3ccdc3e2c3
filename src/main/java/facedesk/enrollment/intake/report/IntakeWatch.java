package facedesk.enrollment.intake.report;

/** Who follows an import, and may end it. */
public interface IntakeWatch {
    /** A file was looked at; on any of the import's threads. */
    void progress(IntakeProgress progress);

    /** It is settled what becomes of a file; on the thread of the import. */
    void settled(IntakeRow row);

    /** Whether the import should end; asked on the thread of the import before each step. */
    boolean cancelled();
}
