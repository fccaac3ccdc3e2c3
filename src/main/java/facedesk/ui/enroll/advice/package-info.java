/** What would help an enrolment most. */
@NullMarked
package facedesk.ui.enroll.advice;

import org.jspecify.annotations.NullMarked;
