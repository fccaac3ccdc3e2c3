package facedesk.cli.doctor;

import facedesk.embedding.EmbeddingException;
import facedesk.embedding.ModelStore;
import java.nio.file.Path;
import java.util.List;

/** Whether every network is, byte for byte, what was shipped. */
record ModelCheck(Path models) implements Check {
    @Override
    public List<Finding> look() {
        try {
            return ModelStore.open(models).verifyAll().stream()
                    .map(result -> new Finding(
                            result.intact() ? Finding.Level.OK : Finding.Level.FAULT,
                            "network " + result.id(),
                            result.reason().english()))
                    .toList();
        } catch (EmbeddingException e) {
            return List.of(Finding.fault("networks", String.valueOf(e.getMessage())));
        }
    }
}
