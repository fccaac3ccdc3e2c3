package facedesk.architecture.planted.text;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.capture.Plain;

/** Looks at a room that has things to say. */
@Breaks({"textSeesNothingOfOurs"})
record SeesCapture(Plain source) {}
