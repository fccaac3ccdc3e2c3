package facedesk.cli.doctor;

import facedesk.cli.terminal.Parts;
import facedesk.embedding.ModelInfo;
import java.util.ArrayList;
import java.util.List;

/** Whether each network that embeds has a calibration, without which no threshold can be chosen by its cost. */
record CalibrationCheck(Parts parts) implements Check {
    @Override
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        try {
            for (ModelInfo info : parts.models().embeddingModels()) {
                findings.add(check(info.id()));
            }
        } catch (Exception e) {
            findings.add(Finding.fault("calibration", String.valueOf(e.getMessage())));
        }
        return findings;
    }

    private Finding check(String id) throws Exception {
        return parts.calibration(id)
                .map(found -> Finding.ok(
                        "calibration " + id,
                        "measured on " + found.dataSet() + ", " + found.date() + ": "
                                + found.table().genuine() + " genuine and "
                                + found.table().impostor() + " impostor comparisons"))
                .orElseGet(() -> Finding.fault(
                        "calibration " + id,
                        "It is missing, so no threshold is known. Install the program again, or make it with"
                                + " \"facedesk evaluate --calibrate --install\"."));
    }
}
