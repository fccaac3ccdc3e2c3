package facedesk.architecture.planted.evaluation;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.gallery.Plain;

/** Looks at who is enrolled. */
@Breaks({"evaluationSeesMatching"})
record SeesGallery(Plain later) {}
