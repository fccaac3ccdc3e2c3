/** Pictures taken before the camera: guide, quality, what has been taken. */
@NullMarked
package facedesk.ui.enroll.capture;

import org.jspecify.annotations.NullMarked;
