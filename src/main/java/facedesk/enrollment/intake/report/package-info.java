/** What an import says of every file and person, while it runs and afterwards. */
@NullMarked
package facedesk.enrollment.intake.report;

import org.jspecify.annotations.NullMarked;
