/** Pictures from files, and how a picture is listed. */
@NullMarked
package facedesk.ui.enroll.photos;

import org.jspecify.annotations.NullMarked;
