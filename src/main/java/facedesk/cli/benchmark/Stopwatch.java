package facedesk.cli.benchmark;

/**
 * Times a stage again and again. Processor time is that of the whole process, so that work handed to another thread is
 * counted, and now and then a compiler's or collector's share too; the median leaves those out.
 */
final class Stopwatch {
    /** Runs before the first that counts: by then the JIT has compiled what is hot. */
    static final int WARM_UP = 60;

    private final ProcessClock clock = new ProcessClock();

    /** One run of a stage; given the number of the run, counted from 0, warm-up included. */
    @FunctionalInterface
    interface Stage {
        void run(int number) throws Exception;
    }

    StageFigure time(String name, int runs, Stage stage) throws Exception {
        return time(name, WARM_UP, runs, stage);
    }

    /** @param warmUp runs before the first that counts */
    StageFigure time(String name, int warmUp, int runs, Stage stage) throws Exception {
        long[] cpu = new long[runs];
        long[] wall = new long[runs];
        for (int number = 0; number < warmUp + runs; number++) {
            long cpuStart = clock.nanos();
            long wallStart = System.nanoTime();
            stage.run(number);
            long wallTime = System.nanoTime() - wallStart;
            long cpuTime = clock.nanos() - cpuStart;
            if (number >= warmUp) {
                wall[number - warmUp] = wallTime;
                cpu[number - warmUp] = cpuTime;
            }
        }
        return StageFigure.of(name, Samples.ofNanos(cpu), Samples.ofNanos(wall));
    }
}
