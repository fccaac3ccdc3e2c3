package facedesk.ui.enroll.save;

import facedesk.ui.Texts;

/** The question about two faces, in words. */
record DuplicateText(Texts texts) {
    private static final int DECIMALS = 2;

    String title(Lookalike found) {
        return texts.format(
                "studio.duplicate." + found.kind().name(), found.person().name());
    }

    String threshold(Lookalike found) {
        return texts.format(
                "studio.duplicate.threshold", number(found.threshold().value()));
    }

    String score(Lookalike found) {
        return number(found.score());
    }

    /** How far the score lies from the threshold, and what that means. */
    String margin(Lookalike found) {
        return texts.format(
                found.margin() >= 0 ? "studio.duplicate.above" : "studio.duplicate.below",
                number(found.score()),
                number(Math.abs(found.margin())),
                number(found.threshold().value()));
    }

    /** What the answer that they are one will do. */
    String same(Lookalike found) {
        String name = found.person().name();
        if (found.isTheirOwn()) {
            return texts.format("studio.duplicate.own", name);
        }
        return found.enrolment()
                .existing()
                .map(person -> texts.format("studio.duplicate.merge", name, person.name()))
                .orElseGet(() -> texts.format("studio.duplicate.add", name));
    }

    /** What was noted of two who look alike. */
    String noted(Saved.Resemblance resemblance) {
        return texts.format(
                resemblance.margin() >= 0 ? "studio.done.alike.above" : "studio.done.alike.below",
                resemblance.name(),
                number(resemblance.score()),
                number(Math.abs(resemblance.margin())),
                number(resemblance.threshold()));
    }

    private String number(double value) {
        return texts.number(value, DECIMALS);
    }
}
