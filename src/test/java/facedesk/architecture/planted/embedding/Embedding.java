package facedesk.architecture.planted.embedding;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.detection.Chip;

/** What matching may see, made from what it may see itself. */
@Breaks({"noCycles"})
public record Embedding(Chip chip) {}
