/** Whom an enrolment is of: somebody new, or somebody who gets more pictures. */
@NullMarked
package facedesk.ui.enroll.who;

import org.jspecify.annotations.NullMarked;
