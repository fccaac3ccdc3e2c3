package facedesk.architecture.planted.capture;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.detection.Chip;

/** Looks at what is made of its pictures. */
@Breaks({"captureSeesImage"})
record SeesDetection(Chip later) {}
