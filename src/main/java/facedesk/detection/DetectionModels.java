package facedesk.detection;

import java.nio.file.Path;

/**
 * The network files that {@link facedesk.detection.opencv.FaceFinders#open} reads, each already checked against its hash by whoever names them.
 *
 * @param rfb320 ONNX, boxes anywhere in the picture, small faces too
 * @param blazefaceFull TFLite, 192 x 192, boxes and six points
 * @param blazefaceShort TFLite, 128 x 128, for one known face at close range
 * @param facemesh TFLite, 192 x 192, 468 landmarks and presence
 */
public record DetectionModels(Path rfb320, Path blazefaceFull, Path blazefaceShort, Path facemesh) {}
