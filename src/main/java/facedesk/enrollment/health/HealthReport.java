package facedesk.enrollment.health;

import facedesk.matching.Threshold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a check of a gallery found. Immutable.
 *
 * @param line of a search, 1:N, that it was held against
 * @param people how many were looked at
 * @param pictures how many templates of the network in use were compared
 * @param findings by kind, the most harmful kind first, the worst of a kind first
 */
public record HealthReport(Threshold line, int people, int pictures, List<Finding> findings) {
    public HealthReport {
        findings = List.copyOf(findings);
    }

    /** Those of one kind, worst first. */
    public List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** Everybody that some finding is about. */
    public Set<Long> concerned() {
        Set<Long> people = new LinkedHashSet<>();
        findings.forEach(finding -> people.addAll(finding.people()));
        return people;
    }

    /** The same without one finding, which was seen to. */
    public HealthReport without(Finding finding) {
        return new HealthReport(
                line,
                people,
                pictures,
                findings.stream().filter(other -> !other.equals(finding)).toList());
    }
}
