/** Importing many people from pictures: looked at in parallel, stored person by person, with a report of every file. */
@NullMarked
package facedesk.enrollment.intake;

import org.jspecify.annotations.NullMarked;
