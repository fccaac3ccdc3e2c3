package facedesk.cli.evaluate;

import facedesk.embedding.EmbeddingException;
import facedesk.embedding.Measurement;
import facedesk.embedding.ModelInfo;
import facedesk.embedding.ModelStore;
import facedesk.embedding.Verification;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.report.CalibrationFile;
import facedesk.evaluation.report.EvaluationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts a calibration beside its network and its hash into the network's description, so that a changed calibration is
 * noticed like a changed network.
 */
final class CalibrationInstall {
    private CalibrationInstall() {}

    /**
     * Installs.
     *
     * @throws EmbeddingException if the network has been altered, or its folder cannot be written
     */
    static void install(Path models, Calibration calibration) throws EmbeddingException, EvaluationException {
        String id = calibration.modelId();
        ModelStore store = ModelStore.open(models);
        Verification found = store.verify(id);
        if (!found.intact()) {
            throw new EmbeddingException(found.reason());
        }
        CalibrationFile.write(models.resolve(id).resolve(CalibrationFile.NAME), calibration);
        store.adopt(id, CalibrationFile.NAME, measurements(store.info(id), calibration));
    }

    /** The figures of other data sets stay; those of this one are replaced. */
    private static List<Measurement> measurements(ModelInfo info, Calibration calibration) {
        List<Measurement> all = new ArrayList<>(info.measured().stream()
                .filter(old -> !old.dataSet().equals(calibration.dataSet()))
                .toList());
        for (double fmr : Calibration.PRESETS) {
            if (calibration.thresholdFor(fmr) instanceof ThresholdChoice.Chosen chosen) {
                all.add(new Measurement(
                        calibration.dataSet(),
                        String.format(Locale.ROOT, "TAR at FMR %.0e, all pairs", fmr),
                        Math.round((1 - chosen.point().fnmr().value()) * 1e5) / 1e5,
                        calibration.table().genuine(),
                        calibration.table().impostor(),
                        calibration.date().toString()));
            }
        }
        return all;
    }
}
