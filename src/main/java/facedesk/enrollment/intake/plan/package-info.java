/** Who and what is to be imported: people, the photos offered for them, and what is left out before anything is read. */
@NullMarked
package facedesk.enrollment.intake.plan;

import org.jspecify.annotations.NullMarked;
