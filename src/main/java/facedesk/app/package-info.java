/** Start-up and hand-written wiring. */
@NullMarked
package facedesk.app;

import org.jspecify.annotations.NullMarked;
