package facedesk.cli.doctor;

import java.util.List;

/** Looks at everything and says whether the program can work. */
record Doctor(List<Check> checks) {
    List<Finding> examine() {
        return checks.stream().flatMap(check -> check.look().stream()).toList();
    }

    static boolean isHealthy(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.level() == Finding.Level.FAULT);
    }
}
