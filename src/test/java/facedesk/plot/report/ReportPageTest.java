package facedesk.plot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.curve.DiscardCurve;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.evaluation.report.Findings;
import facedesk.plot.SampleCharts;
import facedesk.plot.rates.RateSet;
import facedesk.ui.Texts;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportPageTest {
    private static final String HOSTILE = "<script>alert(\"x\")</script> & 'Zoë'\u0000";

    private final EvaluationReport report = report(HOSTILE, SampleCharts.scores(2000, 4000));

    @Test
    void thePageIsWellFormedAndHoldsEveryPlot() throws Exception {
        Document page = parsed(html(report, Locale.ENGLISH));
        assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(6);
        assertThat(page.getElementsByTagName("figcaption").getLength()).isEqualTo(6);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void itAsksForNothingAndRunsNothing() throws Exception {
        String html = html(report, Locale.ENGLISH);
        assertThat(html).doesNotContain("http", "//", "@import", "src=", "url(\"", "javascript:");
        assertThat(html).contains("@media (prefers-color-scheme: dark)");
        Document page = parsed(html);
        for (String tag : List.of("script", "link", "img", "iframe", "image", "object")) {
            assertThat(page.getElementsByTagName(tag).getLength()).as(tag).isZero();
        }
    }

    @Test
    void namesAreTextWhateverTheyHold() throws Exception {
        Document page = parsed(html(report, Locale.ENGLISH));
        String title = page.getElementsByTagName("h1").item(0).getTextContent();
        assertThat(title).isEqualTo("<script>alert(\"x\")</script> & 'Zoë' on <script>alert(\"x\")</script> & 'Zoë'");
    }

    @Test
    void noIdIsThereTwiceAndEveryReferenceLeadsSomewhere() throws Exception {
        String html = html(report, Locale.ENGLISH);
        Set<String> ids = new HashSet<>();
        NodeList all = parsed(html).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        for (int i = 0; i < all.getLength(); i++) {
            String clip = ((Element) all.item(i)).getAttribute("clip-path");
            assertThat(clip.isEmpty() || ids.contains(clip.replaceAll("url\\(#(.*)\\)", "$1")))
                    .as(clip)
                    .isTrue();
        }
    }

    @Test
    void everyRateHasItsCountAndIntervalAndALackOfDataIsSaid() {
        String html = html(report, Locale.ENGLISH);
        assertThat(html).contains("1 in 1,000");
        assertThat(html).contains("there are 4,000 impostor comparisons, and it takes 30,000.");
        assertThat(html)
                .containsPattern("Equal error rate</th>\n<td>[\\d.]+ %<span>at threshold 0\\.\\d{4}; there FMR");
        assertThat(html).containsPattern("[\\d.]+ %<span>\\d+ of 4,000; 95 %: [\\d.]+–[\\d.]+ %</span>");
        assertThat(html).contains("2 of 100; 95 %: ");
    }

    @Test
    void inGermanNothingIsLeftInEnglish() {
        String html = html(report, Locale.GERMAN);
        assertThat(html).contains("Was verglichen wurde", "1 zu 1.000", "Falschtrefferrate, FMR (%)", "lang=\"de\"");
        assertThat(html).doesNotContain("threshold", "Genuine", "impostor comparisons");
    }

    @Test
    void scoresWithoutOverlapHaveNoEqualErrorRate() {
        float[] genuine = new float[40];
        float[] impostor = new float[40];
        Arrays.fill(genuine, 0.75f);
        Arrays.fill(impostor, 0.25f);
        assertThat(html(report("apart", ScoreSet.of(genuine, impostor)), Locale.ENGLISH))
                .contains(
                        "no error at thresholds from 0.2500 to 0.7500, where FMR is at most 7.5 % and FNMR at most 7.5 %");
        ScoreSet few = ScoreSet.of(new float[] {0.8f, 0.1f}, new float[] {0.1f, 0.2f});
        assertThat(html(report("few", few), Locale.ENGLISH))
                .containsPattern("Equal error rate</th>\n<td>These data cannot");
    }

    @Test
    void withoutImpostorsThePageStillOpens() throws Exception {
        ScoreSet genuine = ScoreSet.of(new float[] {0.8f, 0.9f}, new float[0]);
        parsed(html(report("genuine", genuine), Locale.ENGLISH));
    }

    @Test
    void plotsAreMarkedAtTheHardestGoalThatTheDataSupport() {
        double marked = MarkedThreshold.of(report).orElseThrow();
        assertThat(report.rates().fmr(marked).value()).isLessThanOrEqualTo(1e-3);
        assertThat(MarkedThreshold.of(report.withThreshold(0.33))).hasValue(0.33);
        assertThat(MarkedThreshold.of(report("none", ScoreSet.of(new float[0], new float[0]))))
                .isEmpty();
    }

    @Test
    void anElementLeftOpenIsNoPage() {
        assertThatThrownBy(() -> new Html().begin("p").page()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFileIsWhatTheTextIs(@TempDir Path folder) throws Exception {
        Texts texts = new Texts(Locale.ENGLISH);
        List<ReportPlot> plots = plots(report, texts);
        new ReportPage(texts).write(folder.resolve("a/report.html"), report, plots, 0.4);
        assertThat(Files.readString(folder.resolve("a/report.html")))
                .isEqualTo(new ReportPage(texts).html(report, plots, 0.4));
    }

    private static String html(EvaluationReport report, Locale locale) {
        Texts texts = new Texts(locale);
        return new ReportPage(texts)
                .html(report, plots(report, texts), MarkedThreshold.of(report).orElseThrow());
    }

    private static List<ReportPlot> plots(EvaluationReport report, Texts texts) {
        DiscardCurve discards = DiscardCurve.of(new float[] {0.2f, 0.8f}, new double[] {0.1, 0.9});
        RateSet set = RateSet.of(report.subject().modelId(), report.scores());
        return ReportPlot.of(List.of(set), Optional.of(discards), texts);
    }

    private static EvaluationReport report(String name, ScoreSet scores) {
        return new EvaluationReport(
                new EvaluationReport.Subject(name, name, LocalDate.of(2026, 3, 1)),
                Rate.of(2, 100),
                scores,
                List.of(),
                Findings.NONE,
                OptionalDouble.empty());
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
