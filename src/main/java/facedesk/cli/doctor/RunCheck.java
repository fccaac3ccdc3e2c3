package facedesk.cli.doctor;

import java.util.List;

/** Whether a part that needs native libraries starts: by starting it. */
record RunCheck(String subject, Start part) implements Check {
    /** Starts and stops a part. */
    @FunctionalInterface
    interface Start {
        /** @return what there is to say of it when it works */
        String run() throws Exception;
    }

    @Override
    public List<Finding> look() {
        try {
            return List.of(Finding.ok(subject, part.run()));
        } catch (Exception | LinkageError e) {
            return List.of(Finding.fault(
                    subject,
                    "It does not start: " + e.getMessage()
                            + ". Check that the system packages named in the README are installed."));
        }
    }
}
