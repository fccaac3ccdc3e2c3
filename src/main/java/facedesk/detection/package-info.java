/** From a frame to its faces: boxes, landmarks, head pose, quality and the aligned chip. */
@NullMarked
package facedesk.detection;

import org.jspecify.annotations.NullMarked;
