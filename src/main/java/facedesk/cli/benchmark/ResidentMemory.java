package facedesk.cli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What the operating system counts as this process's memory; native memory included, unlike the JVM's own figures. */
final class ResidentMemory {
    private static final String PEAK = "VmHWM:";

    private ResidentMemory() {}

    /** The peak in MiB; empty where the system has no {@code /proc/self/status}. */
    static OptionalLong peakMebibytes() {
        try {
            return peakIn(Files.readAllLines(Path.of("/proc/self/status")));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong peakIn(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(PEAK))
                .map(line -> line.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(kibibytes -> Long.parseLong(kibibytes) / 1024)
                .findFirst();
    }
}
