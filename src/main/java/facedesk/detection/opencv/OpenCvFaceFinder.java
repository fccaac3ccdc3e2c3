package facedesk.detection.opencv;

import facedesk.detection.Box;
import facedesk.detection.DetectionException;
import facedesk.detection.DetectionModels;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.geometry.Mesh;
import facedesk.detection.geometry.Sighting;
import facedesk.detection.geometry.SquareRegion;
import facedesk.image.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The finder by the recipes measured for these networks: boxes, then landmarks in two passes, then alignment.
 *
 * <p>A live frame is searched by rfb320, which sees furthest, and by BlazeFace only where rfb320 sees nobody: it knows
 * profiles and faces that fill the picture. Of a large frame one part is looked at closer. A photo is searched by both.
 * All native memory of a call is freed when the call returns.
 */
final class OpenCvFaceFinder implements FaceFinder {
    private static final double MIN_PRESENCE = 0.5;
    private static final double SURE = 0.9;
    private static final double SAME_FACE = 0.4;
    private static final double LIVE_SCORE = 0.5;
    private static final double PHOTO_SCORE = 0.4;
    private static final double STILL_A_FACE = 0.5;
    private static final double FOLLOW_REGION = 6;
    private static final double MIN_EYE_DISTANCE = 4;

    private final RfbDetector rfb;
    private final CloserLook closer;
    private final BlazeFace wide;
    private final BlazeFace near;
    private final FaceMesh mesh;
    private final FaceReader reader;

    OpenCvFaceFinder(DetectionModels models) throws DetectionException {
        rfb = new RfbDetector(models.rfb320());
        closer = new CloserLook(rfb);
        wide = BlazeFace.fullRange(models.blazefaceFull());
        near = BlazeFace.shortRange(models.blazefaceShort());
        mesh = new FaceMesh(models.facemesh());
        reader = new FaceReader(mesh);
    }

    @Override
    public List<Face> find(Frame frame) {
        try (PointerScope scope = new PointerScope()) {
            Mat picture = picture(frame);
            List<Sighting> sightings = quick(picture);
            return faces(picture, sightings);
        }
    }

    @Override
    public List<Face> findInPhoto(Frame photo) {
        try (PointerScope scope = new PointerScope()) {
            Mat picture = picture(photo);
            Light light = Light.of(picture);
            List<Sighting> sightings = thorough(picture, light);
            List<Face> faces = faces(picture, sightings);
            if (faces.isEmpty() || sightings.stream().anyMatch(one -> touchesEdge(one.box(), photo))) {
                int margin = Math.max(photo.width(), photo.height()) / 2;
                Mat padded = Canvas.padded(picture, margin);
                sightings.addAll(thorough(padded, light).stream()
                        .map(one -> one.shifted(-margin, -margin))
                        .toList());
                faces = faces(picture, sightings);
            }
            return faces;
        }
    }

    @Override
    public Optional<Face> follow(Frame frame, Face last) {
        try (PointerScope scope = new PointerScope()) {
            Mat picture = picture(frame);
            Mesh found = reader.mesh(picture, last);
            if (found.presence() < MIN_PRESENCE || !plausible(found)) {
                return Optional.empty();
            }
            Face face = reader.face(picture, found, last.score());
            boolean doubtful = found.presence() < SURE || face.box().iou(last.box()) < SAME_FACE;
            return doubtful && certainty(picture, face) < STILL_A_FACE ? Optional.empty() : Optional.of(face);
        }
    }

    private double certainty(Mat picture, Face face) {
        double side = FOLLOW_REGION * face.points().eyeDistance();
        return near.certainty(
                picture,
                new SquareRegion(
                        face.box().center(), side, Math.toRadians(face.pose().roll())));
    }

    /** BlazeFace only where rfb320 sees nobody. */
    private List<Sighting> quick(Mat picture) {
        List<Sighting> found = new ArrayList<>(rfb.detectInAnyLight(picture));
        found.addAll(closer.detect(picture));
        return found.isEmpty() ? wide.detect(picture, Light.of(picture), LIVE_SCORE) : found;
    }

    /** Every way of looking; the light is that of the picture without any margin. */
    private List<Sighting> thorough(Mat picture, Light light) {
        List<Sighting> all = new ArrayList<>(rfb.detect(picture, Light.AS_IT_IS));
        all.addAll(wide.detect(picture, Light.AS_IT_IS, PHOTO_SCORE));
        if (light.dark()) {
            all.addAll(rfb.detect(picture, light));
            all.addAll(wide.detect(picture, light, PHOTO_SCORE));
        }
        return all;
    }

    /** Reads sightings in the order of their scores; one that shows a face already read and sure is passed over. */
    private List<Face> faces(Mat picture, List<Sighting> sightings) {
        List<Sighting> ordered = new ArrayList<>(sightings);
        ordered.sort(Comparator.comparingDouble(Sighting::score).reversed());
        List<Face> faces = new ArrayList<>();
        for (Sighting sighting : ordered) {
            if (faces.stream().anyMatch(face -> face.quality().presence() >= SURE && same(face, sighting.box()))) {
                continue;
            }
            Mesh found = reader.mesh(picture, sighting);
            if (found.presence() >= MIN_PRESENCE && plausible(found)) {
                keepSurer(faces, reader.face(picture, found, sighting.score()));
            }
        }
        faces.sort(Comparator.comparingDouble((Face face) -> face.box().area()).reversed());
        return List.copyOf(faces);
    }

    private static void keepSurer(List<Face> faces, Face face) {
        for (Face other : faces) {
            if (same(other, face.box())) {
                if (other.quality().presence() < face.quality().presence()) {
                    faces.remove(other);
                    faces.add(face);
                }
                return;
            }
        }
        faces.add(face);
    }

    private static boolean same(Face face, Box box) {
        return face.box().iou(box) >= SAME_FACE;
    }

    private static boolean plausible(Mesh found) {
        Box box = found.box();
        return Double.isFinite(box.area()) && Math.max(box.width(), box.height()) >= MIN_EYE_DISTANCE * 2;
    }

    private static boolean touchesEdge(Box box, Frame frame) {
        return box.x() <= 1
                || box.y() <= 1
                || box.x() + box.width() >= frame.width() - 1
                || box.y() + box.height() >= frame.height() - 1;
    }

    private static Mat picture(Frame frame) {
        return new Mat(frame.height(), frame.width(), opencv_core.CV_8UC3, new BytePointer(frame.bgr()));
    }

    @Override
    public void close() {
        rfb.close();
        wide.close();
        near.close();
        mesh.close();
    }
}
