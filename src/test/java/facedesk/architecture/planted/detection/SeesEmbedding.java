package facedesk.architecture.planted.detection;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.embedding.Embedding;

/** Looks at what is made of its chips, and closes a circle with it. */
@Breaks({"detectionSeesImage", "noCycles"})
record SeesEmbedding(Embedding later) {}
