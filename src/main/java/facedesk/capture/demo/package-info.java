/** A camera for those who have none: portraits with licence, moved and lit as a webcam would see them. */
@NullMarked
package facedesk.capture.demo;

import org.jspecify.annotations.NullMarked;
