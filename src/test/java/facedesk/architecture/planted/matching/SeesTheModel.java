package facedesk.architecture.planted.matching;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.embedding.Model;

/** Sees more of embedding than the embedding. */
@Breaks({"matchingSeesTheEmbedding"})
record SeesTheModel(Model model) {}
