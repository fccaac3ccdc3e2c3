/** Faces seen as unknown, grouped by likeness, with whom they may be. */
@NullMarked
package facedesk.enrollment.review;

import org.jspecify.annotations.NullMarked;
