package facedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.matching.Measure;
import facedesk.plot.SampleCharts;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.file.ChartFormat;
import facedesk.plot.rates.RateSet;
import facedesk.plot.rates.TradeOffChart;
import facedesk.ui.fx.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotSavingTest {
    @TempDir
    private Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final List<String> said = new ArrayList<>();
    private final ThresholdChart chart =
            TradeOffChart.det(List.of(RateSet.of("sample", SampleCharts.scores(100, 1000))), Measure.COSINE, texts);

    @Test
    void theEndingOfTheNameSaysAsWhat() throws Exception {
        save("det.svg", ChartFormat.PNG);
        assertThat(Files.readString(folder.resolve("det.svg"))).contains("<svg");
        assertThat(said).containsExactly("Saved as " + folder.resolve("det.svg"));
    }

    @Test
    void aNameWithoutAnEndingGetsOne() throws Exception {
        save("det", ChartFormat.CSV);
        assertThat(Files.readAllLines(folder.resolve("det.csv")))
                .first()
                .asString()
                .startsWith("series,x,y");
    }

    @Test
    void aFolderThatIsNoneIsSaid() throws Exception {
        Files.createFile(folder.resolve("file"));
        save("file/det.png", ChartFormat.PNG);
        assertThat(said).containsExactly("The plot could not be saved. Choose another folder.");
    }

    private void save(String name, ChartFormat format) {
        ScriptedDialogs dialogs = new ScriptedDialogs();
        dialogs.saveTo(folder.resolve(name));
        new PlotSaving(dialogs, new Saying(), new Tasks(Runnable::run, Runnable::run), texts)
                .save(chart, 0.4, false, format);
    }

    private final class Saying implements Notices {
        @Override
        public void say(String message) {
            said.add(message);
        }

        @Override
        public void sayWithUndo(String message, Runnable undo) {
            said.add(message);
        }

        @Override
        public void error(String message, Throwable cause) {
            said.add(message);
        }
    }
}
