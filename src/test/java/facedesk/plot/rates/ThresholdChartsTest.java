package facedesk.plot.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.curve.DiscardCurve;
import facedesk.matching.Measure;
import facedesk.plot.SampleCharts;
import facedesk.plot.chart.Bars;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Curve;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.chart.Tone;
import facedesk.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the charts show of scores whose rates are counted here by hand. */
class ThresholdChartsTest {
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final RateSet set = RateSet.of("sample", SampleCharts.scores(400, 4000));
    private final RateSet other = RateSet.of("other", SampleCharts.scores(300, 2000));

    @Test
    void theHistogramCountsEveryComparisonOnce() {
        Chart chart = histogram(Heights.COUNT).chart();
        assertThat(sum(chart.bars().get(0))).isEqualTo(4000);
        assertThat(sum(chart.bars().get(1))).isEqualTo(400);
        assertThat(chart.bars().get(0).name()).isEqualTo("Impostor (different people), n = 4,000");
        Chart shares = histogram(Heights.SHARE).chart();
        assertThat(sum(shares.bars().get(0))).isCloseTo(1, within(1e-9));
        assertThat(sum(shares.bars().get(1))).isCloseTo(1, within(1e-9));
    }

    @Test
    void falseAcceptsAreShadedRightOfTheLineAndFalseRejectsLeftOfIt() {
        Overlay overlay = histogram(Heights.LOG_COUNT).at(0.4);
        Bars accepts = overlay.shades().get(0);
        Bars rejects = overlay.shades().get(1);
        assertThat(accepts.tone()).isEqualTo(Tone.IMPOSTOR);
        assertThat(accepts.edge(0)).isEqualTo(0.4);
        assertThat(rejects.tone()).isEqualTo(Tone.GENUINE);
        assertThat(rejects.edge(rejects.size())).isEqualTo(0.4);
        assertThat(overlay.lines()).containsExactly(new Overlay.Line(0.4, "0.400", false));
    }

    @Test
    void anEuclideanAxisSaysDistancesAndKeepsAcceptOnTheRight() {
        ThresholdChart chart =
                ScoreHistogram.of(List.of(set), Measure.EUCLIDEAN, Heights.COUNT, new Texts(Locale.GERMAN));
        assertThat(chart.at(0.5).lines().get(0).label()).isEqualTo("1,000");
        assertThat(chart.at(0.5).lines().get(0).x()).isEqualTo(0.5);
        assertThat(chart.chart().x().title()).isEqualTo("Euklidischer Abstand (kleiner heißt ähnlicher)");
    }

    @Test
    void operatingPointsAreTheRatesCounted() {
        ScoreSet scores = SampleCharts.scores(400, 4000);
        double threshold = 0.41;
        long accepts = IntStream.range(0, 4000)
                .filter(i -> scores.impostor(i) >= threshold)
                .count();
        long rejects = IntStream.range(0, 400)
                .filter(i -> scores.genuine(i) < threshold)
                .count();
        List<Mark> marks = ErrorRateChart.of(List.of(set), Measure.COSINE, true, texts)
                .at(threshold)
                .marks();
        assertThat(marks.get(0).y().value()).isEqualTo(accepts / 4000.0);
        assertThat(marks.get(1).y().value()).isEqualTo(rejects / 400.0);
        Mark det = TradeOffChart.det(List.of(set), Measure.COSINE, texts)
                .at(threshold)
                .marks()
                .get(0);
        assertThat(det.x().value()).isEqualTo(accepts / 4000.0);
        assertThat(det.y().value()).isEqualTo(rejects / 400.0);
        Mark roc = TradeOffChart.roc(List.of(set), Measure.COSINE, texts)
                .at(threshold)
                .marks()
                .get(0);
        assertThat(roc.y().value()).isEqualTo(1 - rejects / 400.0);
        assertThat(roc.y().low()).isEqualTo(1 - det.y().high());
    }

    @Test
    void aRateWithoutErrorsIsOnlySaidToBeAtMostSomething() {
        List<Mark> marks = ErrorRateChart.of(List.of(set), Measure.COSINE, true, texts)
                .at(0.99)
                .marks();
        assertThat(marks.get(0).label()).isEqualTo("FMR at most 0.075 %");
        assertThat(marks.get(0).y().high()).isPositive();
        Overlay gallery = GalleryChart.of(set, 40, texts).at(0.99);
        assertThat(gallery.marks().get(0).label()).startsWith("FPIR at most ");
        assertThat(gallery.curves().get(0).y(100))
                .as("no line where nothing was seen")
                .isNaN();
        assertThat(gallery.curves().get(0).highY(100)).isPositive();
    }

    @Test
    void theFalsePositiveIdentificationRateFollowsTheModel() {
        double fmr = set.counts().fmr(0.41).value();
        Mark mark = GalleryChart.of(set, 40, texts).at(0.41).marks().get(0);
        assertThat(mark.x().value()).isEqualTo(40);
        assertThat(mark.y().value()).isCloseTo(1 - Math.pow(1 - fmr, 40), within(1e-12));
    }

    @Test
    void aPlaceIsReadWithCountsAndIntervals() {
        ThresholdChart chart = ErrorRateChart.of(List.of(set), Measure.COSINE, true, texts);
        PixelMap map = map(chart.chart());
        List<String> lines = chart.read(0, map, map.x(0.41), 100).lines();
        assertThat(lines.get(0)).isEqualTo("Threshold 0.410");
        assertThat(lines.get(1)).matches("FMR .* % \\(\\d+ of 4,000; 95 %: .*–.* %\\)");
        assertThat(lines.get(2)).matches("FNMR .* % \\(\\d+ of 400; 95 %: .*–.* %\\)");
        assertThat(histogram(Heights.COUNT).read(0, map, map.x(0.105), 100).lines())
                .first()
                .isEqualTo("Scores from 0.100 to 0.120");
    }

    @Test
    void onACurveTheNearestPointIsReadAndFarFromItNothing() {
        ThresholdChart det = TradeOffChart.det(List.of(set), Measure.COSINE, texts);
        PixelMap map = map(det.chart());
        Mark mark = det.at(0.41).marks().get(0);
        double x = map.x(mark.x().value());
        double y = map.y(mark.y().value());
        assertThat(det.read(0, map, x, y).lines()).hasSize(3).first().asString().startsWith("Threshold 0.4");
        assertThat(det.thresholdAt(map, x, y).orElseThrow()).isCloseTo(0.41, within(0.02));
        assertThat(det.read(0, map, map.right(), map.top()).lines()).isEmpty();
    }

    @Test
    void twoSetsAreToldApartByDashesAndNames() {
        List<RateSet> both = List.of(set, other.withLine(threshold -> threshold + 0.1));
        ThresholdChart rates = ErrorRateChart.of(both, Measure.COSINE, true, texts);
        assertThat(rates.chart().curves()).extracting(Curve::isDashed).containsExactly(false, false, true, true);
        assertThat(rates.chart().curves().get(2).name()).isEqualTo("other: FMR, n = 2,000");
        assertThat(rates.at(0.4).lines())
                .containsExactly(new Overlay.Line(0.4, "0.400", false), new Overlay.Line(0.5, "0.500", true));
        assertThat(ScoreHistogram.of(both, Measure.COSINE, Heights.COUNT, texts)
                        .chart()
                        .bars())
                .extracting(Bars::isOutlined)
                .containsExactly(false, false, true, true);
        assertThat(TradeOffChart.det(both, Measure.COSINE, texts).at(0.4).marks())
                .hasSize(2);
    }

    @Test
    void discardingPoorPicturesIsReadFromTheDiscardCurve() {
        float[] scores = {0.1f, 0.2f, 0.6f, 0.7f, 0.8f, 0.9f, 0.8f, 0.7f, 0.6f, 0.9f};
        double[] qualities = {0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
        DiscardChart chart = DiscardChart.of("sample", DiscardCurve.of(scores, qualities), texts);
        Curve curve = chart.at(0.5).curves().get(0);
        assertThat(curve.y(0)).isEqualTo(0.2);
        assertThat(curve.x(2)).isEqualTo(0.2);
        assertThat(curve.y(2)).isZero();
        PixelMap map = map(chart.chart());
        assertThat(chart.read(0.5, map, map.x(0.15), 50).lines().get(1)).startsWith("FNMR 11.1 % (1 of 9;");
    }

    @Test
    void withoutImpostorsNoChartFails() {
        RateSet genuine = RateSet.of("genuine", ScoreSet.of(new float[] {0.5f, 0.6f}, new float[0]));
        List<RateSet> sets = List.of(genuine);
        for (ThresholdChart chart : List.of(
                ScoreHistogram.of(sets, Measure.COSINE, Heights.LOG_COUNT, texts),
                ErrorRateChart.of(sets, Measure.COSINE, true, texts),
                TradeOffChart.det(sets, Measure.COSINE, texts),
                TradeOffChart.roc(sets, Measure.COSINE, texts),
                GalleryChart.of(genuine, 40, texts))) {
            assertThat(chart.chart().title()).isNotEmpty();
            assertThat(chart.at(0.5).marks()).noneMatch(mark -> mark.label().contains("NaN"));
        }
    }

    private ThresholdChart histogram(Heights heights) {
        return ScoreHistogram.of(List.of(set), Measure.COSINE, heights, texts);
    }

    private static PixelMap map(Chart chart) {
        return new PixelMap(40, 10, 500, 300, chart.x(), chart.y());
    }

    private static double sum(Bars bars) {
        return IntStream.range(0, bars.size()).mapToDouble(bars::height).sum();
    }
}
