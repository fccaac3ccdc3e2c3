package facedesk.ui.enroll.capture;

import facedesk.enrollment.quality.QualityComponent;
import facedesk.enrollment.quality.QualityKind;
import facedesk.enrollment.quality.Range;
import facedesk.ui.Texts;

/** Figures of quality in words. */
record GaugeText(Texts texts) {
    private static final double PERCENT = 100;

    String name(QualityKind kind) {
        return texts.get("studio.gauge." + kind.name());
    }

    /** The value with its unit. */
    String value(QualityComponent component) {
        return withUnit(component.kind(), component.value());
    }

    /** The limits with their unit; empty when anything will do: no component is below zero that has only a lower one. */
    String limit(QualityComponent component) {
        QualityKind kind = component.kind();
        Range range = component.limits();
        if (range.least() == range.most()) {
            return texts.format("studio.limit.exactly", withUnit(kind, range.least()));
        }
        if (range.hasLeast() && range.hasMost()) {
            return texts.format("studio.limit.between", number(kind, range.least()), withUnit(kind, range.most()));
        }
        if (range.hasMost()) {
            return texts.format("studio.limit.most", withUnit(kind, range.most()));
        }
        return range.hasLeast() && range.least() != 0
                ? texts.format("studio.limit.least", withUnit(kind, range.least()))
                : "";
    }

    /** Value and limit. */
    String figures(QualityComponent component) {
        String limit = limit(component);
        return limit.isEmpty() ? value(component) : texts.format("studio.gauge.figures", value(component), limit);
    }

    /** What helps. */
    String advice(QualityComponent component) {
        return texts.get("enroll.hint." + component.against().name());
    }

    /** All of it in one sentence, for those who cannot see the bar. */
    String spoken(QualityComponent component) {
        String name = name(component.kind());
        return component.passes()
                ? texts.format("studio.gauge.passes", name, value(component), limit(component))
                : texts.format("studio.gauge.fails", name, value(component), limit(component), advice(component));
    }

    private String withUnit(QualityKind kind, double value) {
        String number = number(kind, value);
        return switch (kind.unit()) {
            case PIXELS -> texts.format("studio.unit.pixels", number);
            case DEGREES -> texts.format("studio.unit.degrees", number);
            case SHARE -> texts.format("studio.unit.percent", number);
            default -> number;
        };
    }

    private String number(QualityKind kind, double value) {
        double shown = kind.unit() == QualityKind.Unit.SHARE ? value * PERCENT : value;
        // Without this a value just under zero is written as -0.
        return texts.number(shown == 0 || Math.abs(shown) < 0.5 && decimals(kind) == 0 ? 0 : shown, decimals(kind));
    }

    private static int decimals(QualityKind kind) {
        return kind == QualityKind.EYES_OPEN ? 2 : 0;
    }
}
