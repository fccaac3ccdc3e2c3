package facedesk.cli.evaluate;

import facedesk.embedding.Measurement;
import facedesk.embedding.ModelInfo;
import facedesk.embedding.ModelJson;
import facedesk.embedding.Sha256;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.report.CalibrationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Puts a calibration beside its network and its hash into the network's description, so that a changed calibration is
 * noticed like a changed network.
 */
final class CalibrationInstall {
    private CalibrationInstall() {}

    static void install(Path models, Path out, Calibration calibration) throws Exception {
        Path folder = models.resolve(calibration.modelId());
        Path description = folder.resolve("model.json");
        ModelInfo info = ModelJson.read(description);
        byte[] bytes = Files.readAllBytes(out.resolve(CalibrationFile.NAME));
        TreeMap<String, String> hashes = new TreeMap<>(info.files());
        hashes.put(CalibrationFile.NAME, Sha256.of(bytes));
        replace(folder.resolve(CalibrationFile.NAME), bytes);
        replace(description, ModelJson.format(info.with(hashes, measurements(info, calibration))));
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

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(target.resolveSibling("..").normalize(), ".calibration", ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
