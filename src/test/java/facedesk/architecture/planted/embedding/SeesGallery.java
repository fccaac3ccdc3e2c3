package facedesk.architecture.planted.embedding;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.gallery.Plain;

/** Looks at who keeps its embeddings. */
@Breaks({"embeddingSeesTheChip"})
record SeesGallery(Plain later) {}
