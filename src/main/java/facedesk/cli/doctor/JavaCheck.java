package facedesk.cli.doctor;

import java.util.List;

/** Whether this Java can run the program for long: its version, its processors and its memory. */
record JavaCheck() implements Check {
    private static final long MEBIBYTE = 1 << 20;

    @Override
    public List<Finding> look() {
        Runtime runtime = Runtime.getRuntime();
        String what = "Java " + Runtime.version() + " on " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + runtime.availableProcessors() + " processors, heap up to "
                + runtime.maxMemory() / MEBIBYTE + " MiB";
        return List.of(
                Runtime.version().feature() < 17
                        ? Finding.fault("Java", what + ". FaceDesk needs Java 17 or later: install it.")
                        : Finding.ok("Java", what));
    }
}
