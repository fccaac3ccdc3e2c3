package facedesk.architecture.planted.text;

import facedesk.architecture.Breaks;

/** Looks at a room that has things to say. */
@Breaks({"textSeesNothingOfOurs"})
record SeesImage(facedesk.architecture.planted.image.Plain picture) {}
