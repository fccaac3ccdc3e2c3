/** People leave the gallery when the consent that counts has ended. */
@NullMarked
package facedesk.enrollment.retention;

import org.jspecify.annotations.NullMarked;
