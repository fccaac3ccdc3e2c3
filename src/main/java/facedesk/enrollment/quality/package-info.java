/** The quality of a face before the camera, component by component, as an enrolment shows it. */
@NullMarked
package facedesk.enrollment.quality;

import org.jspecify.annotations.NullMarked;
