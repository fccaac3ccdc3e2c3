package facedesk.cli.people;

import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Photos;
import facedesk.cli.terminal.Photos.Photo;
import facedesk.cli.terminal.SearchLineChoice;
import facedesk.detection.Face;
import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingException;
import facedesk.embedding.EmbeddingModel;
import facedesk.gallery.Gallery;
import facedesk.image.ImageException;
import facedesk.matching.Decider;
import facedesk.matching.Decision;
import facedesk.matching.ExactIndex;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says who is in pictures, 1:N. */
@Command(
        name = "identify",
        description = "Says who of the gallery is in the pictures: a name or unknown for each face.",
        footer = {
            "",
            "Exit code 0: somebody was recognised in every picture. 1: nobody was in some picture, or only somebody blocked.",
            "2: some picture cannot be read or shows no face."
        })
public final class IdentifyCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Mixin
    private ModelChoice model;

    @Mixin
    private SearchLineChoice line;

    @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "JPEG or PNG files.")
    private List<Path> images;

    public IdentifyCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(String model, double threshold, int people, List<Picture> images) {}

    record Picture(String file, List<IdentifiedFace> faces) {}

    private record Search(Photos photos, Embedder embedder, SearchIndex index, Threshold threshold, Gallery people) {}

    @Override
    public Integer call() throws Exception {
        try (Gallery people = gallery.openToAsk(parts)) {
            SearchIndex index = index(people);
            return identify(people, index, line.threshold(index, parts));
        }
    }

    private SearchIndex index(Gallery people) {
        String id = model.id(parts);
        return ExactIndex.of(id, people.references(id));
    }

    private int identify(Gallery people, SearchIndex index, Threshold threshold) throws Exception {
        try (Photos photos = Photos.open(parts);
                EmbeddingModel network = model.load(parts);
                Embedder embedder = network.newEmbedder()) {
            Search search = new Search(photos, embedder, index, threshold, people);
            List<Picture> pictures = new ArrayList<>();
            int exit = ExitCode.YES;
            for (Path image : images) {
                exit = Math.max(exit, identify(search, image, pictures));
            }
            output.document(new Document(index.modelId(), threshold.value(), people.size(), pictures));
            return exit;
        }
    }

    private int identify(Search search, Path image, List<Picture> pictures) throws EmbeddingException {
        try {
            Photo photo = search.photos.read(image);
            List<IdentifiedFace> faces = new ArrayList<>();
            for (Face face : photo.faces()) {
                faces.add(identify(search, face));
            }
            pictures.add(new Picture(image.toString(), faces));
            if (faces.isEmpty()) {
                output.complain("No face was found in " + image + ".");
                return ExitCode.COULD_NOT;
            }
            faces.forEach(face -> output.line("%s: %s", image, face.sentence(search.threshold.value())));
            return faces.stream().anyMatch(face -> face.isAdmitted()) ? ExitCode.YES : ExitCode.NO;
        } catch (ImageException e) {
            output.complain(String.valueOf(e.getMessage()));
            return ExitCode.COULD_NOT;
        }
    }

    private static IdentifiedFace identify(Search search, Face face) throws EmbeddingException {
        Decision decision = Decider.STANDARD.decide(
                search.index.search(search.embedder.embed(face.chip())),
                search.threshold,
                face.quality().overall());
        return IdentifiedFace.of(face, decision, search.people);
    }
}
