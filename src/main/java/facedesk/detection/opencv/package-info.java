/** Detection and landmarks run by OpenCV's dnn module; nothing else of the room touches native memory. */
@NullMarked
package facedesk.detection.opencv;

import org.jspecify.annotations.NullMarked;
