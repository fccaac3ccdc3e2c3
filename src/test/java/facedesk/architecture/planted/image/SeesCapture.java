package facedesk.architecture.planted.image;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.capture.Plain;

/** Looks back at where pictures come from. */
@Breaks({"imageSeesOnlyPhrases"})
record SeesCapture(Plain later) {}
