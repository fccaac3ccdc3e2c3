/** Storing pictures, with a look for people who have the face already. */
@NullMarked
package facedesk.ui.enroll.save;

import org.jspecify.annotations.NullMarked;
