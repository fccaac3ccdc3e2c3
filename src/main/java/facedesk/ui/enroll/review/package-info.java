/** A last look at the pictures before they are stored. */
@NullMarked
package facedesk.ui.enroll.review;

import org.jspecify.annotations.NullMarked;
