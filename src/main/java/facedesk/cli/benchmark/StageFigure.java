package facedesk.cli.benchmark;

/**
 * One stage's times in milliseconds.
 *
 * @param stage what ran, a stable name for scripts
 * @param runs how often it was measured, warm-up not counted
 * @param cpuMedian processor time of the whole process, all threads
 * @param cpuP95 processor time of the whole process, all threads
 * @param wallMedian time on the clock
 * @param wallP95 time on the clock
 */
record StageFigure(String stage, int runs, double cpuMedian, double cpuP95, double wallMedian, double wallP95) {
    static StageFigure of(String stage, Samples cpu, Samples wall) {
        return new StageFigure(stage, cpu.count(), cpu.median(), cpu.p95(), wall.median(), wall.p95());
    }
}
