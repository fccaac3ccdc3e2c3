package facedesk.plot.report;

import facedesk.plot.draw.ChartFormats;
import facedesk.plot.paint.Palette;

/** The look of a report: light or dark as the reader's system is, and fit for paper. */
final class ReportStyle {
    private static final String RULES =
            """
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 1200px; padding: 24px; font: 16px/1.5 system-ui, sans-serif;
              background: var(--plot-background); color: var(--plot-text); }
            h1 { font-size: 28px; line-height: 1.25; margin: 0 0 4px; }
            h2 { font-size: 20px; margin: 32px 0 8px; }
            p { margin: 0 0 8px; max-width: 75ch; }
            .small { font-size: 14px; margin-top: 8px; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; }
            th, td { padding: 6px 24px 6px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--plot-grid); }
            td span { display: block; font-size: 14px; color: var(--plot-frame); }
            .wide span { white-space: nowrap; }
            .plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(560px, 100%), 1fr)); gap: 32px 24px; }
            figure { margin: 0; break-inside: avoid; overflow-x: auto; }
            figure svg { width: 100%; min-width: 560px; height: auto; display: block; border: 1px solid var(--plot-grid); border-radius: 8px; }
            figcaption { margin-top: 8px; }
            figcaption strong { display: block; }
            """;

    private ReportStyle() {}

    static String rules() {
        return ":root { color-scheme: light dark; " + ChartFormats.pageStyle(Palette.LIGHT) + " }\n"
                + "@media (prefers-color-scheme: dark) { :root { " + ChartFormats.pageStyle(Palette.DARK) + " } }\n"
                + "@media print { :root { " + ChartFormats.pageStyle(Palette.LIGHT) + " } }\n"
                + RULES;
    }
}
