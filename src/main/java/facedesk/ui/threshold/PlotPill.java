package facedesk.ui.threshold;

/** The buttons of the plots stand side by side as one. */
final class PlotPill {
    private PlotPill() {}

    static String style(PlotKind kind) {
        if (kind.ordinal() == 0) {
            return "left-pill";
        }
        return kind.ordinal() == PlotKind.values().length - 1 ? "right-pill" : "center-pill";
    }
}
