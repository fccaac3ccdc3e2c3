package facedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.Calibration;
import facedesk.evaluation.RateTable;
import facedesk.matching.FalsePositives;
import facedesk.matching.Mode;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import facedesk.matching.ThresholdRule.FalseMatchRate;
import facedesk.matching.ThresholdRule.FalsePositiveRate;
import facedesk.matching.ThresholdRule.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdSettingTest {
    private static final Calibration CALIBRATION = calibration("m");

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final ThresholdMemory memory = new ThresholdMemory(preferences);
    private final CalibratedLines lines =
            new CalibratedLines(id -> id.equals("m") ? Optional.of(CALIBRATION) : Optional.empty());
    private int templates = 1;

    /** A hundred thousand impostor scores, evenly from -0.5 to 0.5, and a genuine one. */
    private static Calibration calibration(String id) {
        RateTable.Builder table = new RateTable.Builder();
        for (int i = 0; i < 100_000; i++) {
            table.add(false, -0.5f + i / 100_000f);
        }
        table.add(true, 0.9f);
        return new Calibration(id, "a test's numbers", LocalDate.of(2026, 1, 1), "none", table.build());
    }

    private ThresholdSetting setting(Mode mode) {
        return new ThresholdSetting(
                memory, mode, (id, rule) -> lines.draw(id, rule, mode == Mode.VERIFICATION ? 1 : templates), "m");
    }

    @Test
    void eachModeHasALineOfItsOwn() {
        ThresholdSetting search = setting(Mode.IDENTIFICATION);
        ThresholdSetting verification = setting(Mode.VERIFICATION);
        search.set(0.6);
        verification.choose(new FalseMatchRate(1e-3));

        assertThat(search.current()).isEqualTo(new Threshold("m", 0.6));
        assertThat(CALIBRATION.rateAt(verification.current()).fmr().value()).isLessThanOrEqualTo(1e-3);
        assertThat(setting(Mode.IDENTIFICATION).line().rule()).isEqualTo(new Score(0.6));
        assertThat(setting(Mode.VERIFICATION).line()).isEqualTo(verification.line());
    }

    @Test
    void aSettingsFileOfBeforeCountsForBothUntilOneIsChosen() {
        preferences.put("threshold.m", "0.47");
        assertThat(setting(Mode.IDENTIFICATION).current().value()).isEqualTo(0.47);
        assertThat(setting(Mode.VERIFICATION).current().value()).isEqualTo(0.47);

        setting(Mode.IDENTIFICATION).set(0.3);

        assertThat(setting(Mode.IDENTIFICATION).current().value()).isEqualTo(0.3);
        assertThat(setting(Mode.VERIFICATION).current().value()).isEqualTo(0.47);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "high", "1.5", "fmr", "fmr 0", "fpir NaN", "fpir 2"})
    void whatCannotBeUnderstoodIsAsIfNothingHadBeenChosen(String text) {
        preferences.put("threshold.verification.m", text);
        assertThat(memory.chosen(Mode.VERIFICATION, "m")).isEmpty();
        assertThat(setting(Mode.VERIFICATION).line().rule()).isEqualTo(ThresholdSetting.USUAL);
    }

    @Test
    void everyRuleIsRememberedAsItWas() {
        List<ThresholdRule> rules =
                List.of(new Score(-0.25), new FalseMatchRate(1 / 30_000.0), new FalsePositiveRate(1 / 250.0));
        for (ThresholdRule rule : rules) {
            memory.choose(Mode.IDENTIFICATION, "m", rule);
            assertThat(memory.chosen(Mode.IDENTIFICATION, "m")).contains(rule);
        }
    }

    @Test
    void theGoalOfASearchFollowsTheGallery() {
        ThresholdSetting search = setting(Mode.IDENTIFICATION);
        search.choose(new FalsePositiveRate(0.1));
        double alone = search.current().value();
        List<Threshold> told = new ArrayList<>();
        search.onChange(told::add);

        templates = 50;
        search.redraw();
        search.redraw();

        assertThat(search.current().value()).isGreaterThan(alone);
        assertThat(told).containsExactly(search.current());
        double fmr = CALIBRATION.rateAt(search.current()).fmr().value();
        assertThat(FalsePositives.rate(fmr, 50)).isLessThanOrEqualTo(0.1);
        double oneStepLower = search.current().value() - 0.001;
        double fmrThere =
                CALIBRATION.rateAt(new Threshold("m", oneStepLower)).fmr().value();
        assertThat(FalsePositives.rate(fmrThere, 50)).isGreaterThan(0.1);
    }

    @Test
    void aGoalFinerThanTheDataIsSaidToBeAndTheStrictestLineHolds() {
        ThresholdSetting search = setting(Mode.IDENTIFICATION);
        search.choose(new FalsePositiveRate(0.01));
        assertThat(search.line().supported()).isTrue();

        templates = 10_000;
        search.redraw();

        assertThat(search.line().supported()).isFalse();
        assertThat(CALIBRATION.rateAt(search.current()).fmr().value()).isLessThanOrEqualTo(3e-5);
        assertThat(search.line().rule()).isEqualTo(new FalsePositiveRate(0.01));
    }

    @Test
    void aNetworkWithoutCalibrationAcceptsNobodyUntilAScoreIsChosen() {
        ThresholdSetting verification = setting(Mode.VERIFICATION);
        verification.useModel("unmeasured");
        assertThat(verification.current()).isEqualTo(new Threshold("unmeasured", 1));
        assertThat(verification.line().supported()).isFalse();

        verification.set(0.5);
        assertThat(verification.line().supported()).isTrue();
        verification.useModel("m");
        assertThat(verification.line().rule()).isEqualTo(ThresholdSetting.USUAL);
    }

    private ThresholdSetting betweenTwo() {
        CalibratedLines both = new CalibratedLines(id -> Optional.of(calibration(id)));
        return new ThresholdSetting(memory, Mode.VERIFICATION, (id, rule) -> both.draw(id, rule, 1), "m");
    }

    @Test
    void aGoalGoesAlongToAnotherNetworkAndBackAndIsRememberedForIt() {
        ThresholdSetting verification = betweenTwo();
        verification.choose(new FalseMatchRate(1e-3));
        assertThat(verification.preview("n").rule()).isEqualTo(new FalseMatchRate(1e-3));
        verification.useModel("n");
        assertThat(verification.line()).isEqualTo(verification.preview("n"));
        assertThat(memory.chosen(Mode.VERIFICATION, "n")).contains(new FalseMatchRate(1e-3));

        verification.choose(new FalseMatchRate(1e-2));
        verification.useModel("m");
        assertThat(verification.line().rule()).isEqualTo(new FalseMatchRate(1e-2));
        assertThat(verification.current().modelId()).isEqualTo("m");
    }

    @Test
    void aScoreChosenByHandStaysWithItsNetworkAndHoldsAgainOnReturn() {
        ThresholdSetting verification = betweenTwo();
        verification.set(0.31);
        verification.useModel("n");
        assertThat(verification.line().rule()).isEqualTo(ThresholdSetting.USUAL);
        verification.choose(new FalseMatchRate(1e-2));
        verification.useModel("m");
        assertThat(verification.line().rule()).isEqualTo(new Score(0.31));
        verification.useModel("n");
        assertThat(verification.line().rule()).isEqualTo(new FalseMatchRate(1e-2));
    }
}
