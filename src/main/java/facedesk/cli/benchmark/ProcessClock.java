package facedesk.cli.benchmark;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Processor time of this process, all threads, those of native libraries too.
 *
 * <p>Java's own figure comes in grains of 10 ms on Linux, longer than most stages; so the C library is asked for the
 * clock of POSIX.1-2008, clock_gettime(CLOCK_PROCESS_CPUTIME_ID), where the number of that clock is known.
 */
final class ProcessClock {
    private static final int LINUX_PROCESS_CPU_TIME = 2;
    private static final int MAC_PROCESS_CPU_TIME = 12;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Reader reader;

    /** Reads the clock, in nanoseconds. */
    private interface Reader {
        long nanos();
    }

    ProcessClock() {
        if (Platform.isLinux() || Platform.isMac()) {
            int clock = Platform.isLinux() ? LINUX_PROCESS_CPU_TIME : MAC_PROCESS_CPU_TIME;
            Function read = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction("clock_gettime");
            long[] time = new long[2];
            Object[] arguments = {clock, time};
            reader = () -> {
                read.invokeInt(arguments);
                return time[0] * NANOS_PER_SECOND + time[1];
            };
        } else {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            reader = system::getProcessCpuTime;
        }
    }

    /** Nanoseconds since some fixed moment. One thread at a time. */
    long nanos() {
        return reader.nanos();
    }
}
