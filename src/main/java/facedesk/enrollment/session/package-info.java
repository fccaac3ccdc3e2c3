/** Guided capture: several good, different pictures of one person, taken by themselves. */
@NullMarked
package facedesk.enrollment.session;

import org.jspecify.annotations.NullMarked;
