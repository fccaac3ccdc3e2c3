/** Where an import's people and pictures come from: folders, lists, archives. Read with suspicion, never written. */
@NullMarked
package facedesk.enrollment.intake.source;

import org.jspecify.annotations.NullMarked;
