package facedesk.ui.threshold;

import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.file.ChartFormat;
import facedesk.plot.rates.RateSet;
import facedesk.ui.PlotSaving;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import facedesk.ui.control.PlotView;
import facedesk.ui.fx.Tasks;
import facedesk.ui.theme.Themes;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Binds the plots and the slider below them, which has their axis, to what is looked at. */
public final class PlotsController {
    private final Texts texts;
    private final PlotSaving saving;
    private final PlotView plot;
    private final ToggleGroup kinds = new ToggleGroup();
    private final Map<PlotKind, ToggleButton> buttons = new EnumMap<>(PlotKind.class);
    private @Nullable LabView lab;

    @FXML
    private HBox choices;

    @FXML
    private CheckMenuItem logarithmic;

    @FXML
    private CheckMenuItem byPerson;

    @FXML
    private Node drawing;

    @FXML
    private StackPane place;

    @FXML
    private Slider slider;

    public PlotsController(Texts texts, Tasks tasks, Themes themes, PlotSaving saving) {
        this.texts = texts;
        this.saving = saving;
        plot = new PlotView(tasks, texts);
        plot.darkProperty().bind(themes.darkProperty());
    }

    @FXML
    void initialize() {
        place.getChildren().add(plot);
        for (PlotKind kind : PlotKind.values()) {
            ToggleButton button = new ToggleButton(texts.get(kind.key()));
            button.setId("plot-" + kind.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(kinds);
            button.setOnAction(event -> choose(kind));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().addAll("small", PlotPill.style(kind));
            buttons.put(kind, button);
            choices.getChildren().add(button);
        }
        logarithmic.selectedProperty().addListener((property, before, now) -> show());
    }

    /** Shows what the lab looks at from now on. */
    void follow(LabView view) {
        lab = view;
        plot.thresholdProperty().bindBidirectional(view.line().valueProperty());
        byPerson.selectedProperty().bindBidirectional(view.sets().byPersonProperty());
        byPerson.disableProperty()
                .bind(view.data().map(found -> found.flatMap(ScoreData::pairs).isEmpty()));
        drawing.visibleProperty().bind(view.sets().drawingProperty());
        view.dots().dotsProperty().addListener((property, before, now) -> showDots(view));
        new AxisSlider(slider, plot, view.line().valueProperty());
        view.kind().addListener((property, before, now) -> show());
        view.sets().setsProperty().addListener((property, before, now) -> show());
        view.line().measureProperty().addListener((property, before, now) -> show());
        show();
    }

    private void choose(PlotKind kind) {
        if (lab != null) {
            lab.kind().set(kind);
        }
        show();
    }

    private void show() {
        PlotKind kind = lab == null ? PlotKind.HISTOGRAM : lab.kind().get();
        kinds.selectToggle(buttons.get(kind));
        logarithmic.setDisable(!kind.hasHeights());
        slider.setVisible(kind.alongThreshold());
        LabView view = lab;
        if (view != null) {
            List<RateSet> sets = view.sets().setsProperty().get();
            plot.chartProperty().set(sets.isEmpty() ? null : chart(view, kind, sets));
            showDots(view);
        }
    }

    /** Dots lie where their scores do, so only on plots along the threshold. */
    private void showDots(LabView view) {
        ThresholdChart shown = plot.chartProperty().get();
        boolean has = shown != null && view.kind().get().alongThreshold();
        plot.additionsProperty()
                .set(
                        has
                                ? LiveDots.on(
                                        view.dots().dotsProperty().get(),
                                        shown.chart().y())
                                : Overlay.NONE);
    }

    private ThresholdChart chart(LabView view, PlotKind kind, List<RateSet> sets) {
        return kind.chart(sets, view.line().measureProperty().get(), logarithmic.isSelected(), view.templates(), texts);
    }

    /** Saves the plot that is shown, with the threshold where it is. */
    void save(ChartFormat format) {
        ThresholdChart shown = plot.chartProperty().get();
        if (shown != null) {
            saving.save(
                    shown, plot.thresholdProperty().get(), plot.darkProperty().get(), format);
        }
    }
}
