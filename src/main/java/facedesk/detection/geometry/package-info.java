/** The arithmetic of detection, free of any library: transforms, regions, merging, landmarks and head pose. */
@NullMarked
package facedesk.detection.geometry;

import org.jspecify.annotations.NullMarked;
