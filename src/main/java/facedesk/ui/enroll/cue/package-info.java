/** What is heard while pictures are taken. */
@NullMarked
package facedesk.ui.enroll.cue;

import org.jspecify.annotations.NullMarked;
