package facedesk.ui.health;

import facedesk.enrollment.health.Finding;
import facedesk.enrollment.health.HealthReport;
import facedesk.ui.Texts;
import java.util.Map;

/** What a check found, in words. */
final class HealthText {
    private final Texts texts;

    HealthText(Texts texts) {
        this.texts = texts;
    }

    /** All of it in one line. */
    String summary(HealthReport report) {
        return texts.format(
                "health.summary",
                report.people(),
                report.pictures(),
                report.findings().size());
    }

    String title(Finding.Kind kind) {
        return texts.get("health.title." + kind.name());
    }

    /** What it means, and what helps. */
    String meaning(Finding.Kind kind) {
        return texts.get("health.meaning." + kind.name());
    }

    /** @param names of people by their ids */
    String sentence(Finding finding, Map<Long, String> names, double line) {
        if (finding instanceof Finding.LookAlikes pair) {
            return texts.format(
                    pair.score() >= line ? "health.alike.above" : "health.alike.near",
                    name(names, pair.first()),
                    name(names, pair.second()),
                    number(pair.score()),
                    number(line));
        }
        if (finding instanceof Finding.Outlier outlier) {
            return outlier(outlier, names);
        }
        if (finding instanceof Finding.NearIdentical twin) {
            return texts.format("health.identical", name(names, twin.personId()), number(twin.score()));
        }
        if (finding instanceof Finding.TooFew few) {
            return texts.format("health.few", name(names, few.personId()), few.pictures());
        }
        if (finding instanceof Finding.NearLine near) {
            return texts.format("health.near", name(names, near.personId()), number(near.score()), number(line));
        }
        Finding.OldTemplates old = (Finding.OldTemplates) finding;
        return texts.format("health.old", old.modelId(), old.templates());
    }

    private String outlier(Finding.Outlier outlier, Map<Long, String> names) {
        String own = number(outlier.own());
        String other = number(outlier.other());
        String name = name(names, outlier.personId());
        return outlier.nearer().isPresent()
                ? texts.format(
                        "health.outlier.nearer",
                        name,
                        name(names, outlier.nearer().getAsLong()),
                        own,
                        other)
                : texts.format("health.outlier.far", name, own);
    }

    private String number(double score) {
        return texts.number(score, 2);
    }

    private static String name(Map<Long, String> names, long person) {
        return names.getOrDefault(person, "");
    }
}
