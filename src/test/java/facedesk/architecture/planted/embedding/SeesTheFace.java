package facedesk.architecture.planted.embedding;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.detection.Face;

/** Sees more of a face than the chip. */
@Breaks({"embeddingSeesNoMoreOfDetectionThanTheChip", "noCycles"})
record SeesTheFace(Face face) {}
