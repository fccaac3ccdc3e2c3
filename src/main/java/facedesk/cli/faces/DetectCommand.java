package facedesk.cli.faces;

import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.FaceEntry;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Photos;
import facedesk.cli.terminal.Photos.Photo;
import facedesk.cli.terminal.Progress;
import facedesk.detection.Face;
import facedesk.image.ImageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds faces in pictures. */
@Command(
        name = "detect",
        description = "Finds faces: box, five points, head pose and quality of each.",
        footer = {"", "Exit code 0: a face in every picture. 2: none in some picture, or it cannot be read."})
public final class DetectCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "JPEG or PNG files.")
    private List<Path> images;

    public DetectCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(List<Picture> images) {}

    record Picture(String file, int width, int height, List<FaceEntry> faces) {}

    @Override
    public Integer call() throws Exception {
        List<Picture> seen = new ArrayList<>();
        int exit = ExitCode.YES;
        try (Photos photos = Photos.open(parts);
                Progress progress = output.progress("Finding faces", images.size())) {
            for (Path image : images) {
                if (!look(photos, image, seen)) {
                    exit = ExitCode.COULD_NOT;
                }
                progress.step();
            }
        }
        output.document(new Document(seen));
        return exit;
    }

    private boolean look(Photos photos, Path image, List<Picture> seen) {
        try {
            Photo photo = photos.read(image);
            show(photo);
            seen.add(new Picture(
                    image.toString(),
                    photo.picture().width(),
                    photo.picture().height(),
                    photo.faces().stream().map(FaceEntry::of).toList()));
            if (photo.faces().isEmpty()) {
                output.complain("No face was found in " + image + ".");
            }
            return !photo.faces().isEmpty();
        } catch (ImageException e) {
            output.complain(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void show(Photo photo) {
        output.line(
                "%s: %d x %d, %d face%s",
                photo.file(),
                photo.picture().width(),
                photo.picture().height(),
                photo.faces().size(),
                photo.faces().size() == 1 ? "" : "s");
        for (Face face : photo.faces()) {
            output.line(
                    "  box %.0f,%.0f %.0fx%.0f  score %.2f  eyes %.0f px  yaw %+.0f pitch %+.0f roll %+.0f"
                            + "  sharpness %.0f  brightness %.0f  quality %.2f",
                    face.box().x(),
                    face.box().y(),
                    face.box().width(),
                    face.box().height(),
                    face.score(),
                    face.quality().eyeDistance(),
                    face.pose().yaw(),
                    face.pose().pitch(),
                    face.pose().roll(),
                    face.quality().sharpness(),
                    face.quality().brightness(),
                    face.quality().overall());
        }
    }
}
