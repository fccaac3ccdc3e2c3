package facedesk.cli.calibrate;

import facedesk.cli.data.DataOptions;
import facedesk.cli.data.PictureEmbedding;
import facedesk.cli.data.PictureFolder;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.embedding.EmbeddingModel;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.meaning.DataSize;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.report.ScoresCsv;
import facedesk.gallery.Gallery;
import facedesk.matching.Reference;
import java.util.List;
import java.util.Optional;

/** Gets the scores a threshold is fitted to: pictures, a gallery, a file, or the calibration shipped with the network. */
final class EvidenceSource {
    private final Parts parts;
    private final Output output;
    private final String modelId;

    EvidenceSource(Parts parts, Output output, String modelId) {
        this.parts = parts;
        this.output = output;
        this.modelId = modelId;
    }

    Evidence get(DataOptions data, int threads) throws Exception {
        if (!data.isGiven()) {
            return shipped();
        }
        return switch (data.kind()) {
            case IMAGES -> all(data.name(), embedded(data, threads));
            case GALLERY -> all(data.name(), stored(data));
            case SCORES ->
                new Evidence(data.name(), new ErrorRates(ScoreSet.of(ScoresCsv.read(data.path()))), Optional.empty());
        };
    }

    private Evidence shipped() throws Exception {
        Calibration calibration = parts.calibration(modelId)
                .orElseThrow(() -> new CommandException("The network " + modelId
                        + " has no calibration; give --images, --gallery or --scores to fit a threshold to."));
        return new Evidence(calibration.dataSet(), calibration.table(), Optional.empty());
    }

    private List<Reference> embedded(DataOptions data, int threads) throws Exception {
        List<String> names = PictureFolder.pictures(data.path());
        try (EmbeddingModel network = ModelChoice.load(modelId, parts);
                Progress progress = output.progress("Embedding", names.size())) {
            return new PictureEmbedding(parts, network, threads)
                    .embed(data.path(), names, progress::step)
                    .references();
        }
    }

    private List<Reference> stored(DataOptions data) throws CommandException {
        try (Gallery people = parts.gallery(data.path())) {
            return people.references(modelId);
        }
    }

    private Evidence all(String name, List<Reference> templates) {
        int people = (int)
                templates.stream().mapToLong(Reference::personId).distinct().count();
        DataSize size = new DataSize(people, people == 0 ? 0 : (double) templates.size() / people);
        return new Evidence(name, GalleryScores.of(modelId, templates).scores().table(), Optional.of(size));
    }
}
