package facedesk.gallery.archive;

/** How long work on a backup tells how far it is, and learns that it is no longer wanted. */
public interface Steps {
    /** Nobody watches, and it goes on to its end. */
    Steps UNSEEN = new Steps() {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** So much of so much is done; cheap enough for every row. */
    void report(long done, long total);

    /** Whether to stop: the work then ends with {@link ArchiveProblem#CANCELLED} and changes nothing. */
    boolean cancelled();
}
