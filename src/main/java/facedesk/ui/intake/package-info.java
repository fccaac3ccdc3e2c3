/** Importing many people from folders, lists and archives: declaration, progress, report, and faces to be chosen. */
@NullMarked
package facedesk.ui.intake;

import org.jspecify.annotations.NullMarked;
