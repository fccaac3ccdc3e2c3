package facedesk.cli.benchmark;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The figures of one run.
 *
 * @param java version of the Java runtime
 * @param processors processors the runtime may use
 * @param picture size of the frames; empty if none were taken
 * @param stages in the order they ran
 * @param peakResidentMebibytes peak memory of the process, empty where the system does not tell
 */
record BenchmarkReport(
        String java, int processors, String picture, List<StageFigure> stages, OptionalLong peakResidentMebibytes) {
    BenchmarkReport {
        stages = List.copyOf(stages);
    }

    /** With further stages, and the memory used by now. */
    BenchmarkReport with(List<StageFigure> further) {
        List<StageFigure> all = Stream.concat(stages.stream(), further.stream()).toList();
        return new BenchmarkReport(java, processors, picture, all, ResidentMemory.peakMebibytes());
    }
}
