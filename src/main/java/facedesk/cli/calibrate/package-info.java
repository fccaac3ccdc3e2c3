/** Fitting a threshold to a goal. */
@NullMarked
package facedesk.cli.calibrate;

import org.jspecify.annotations.NullMarked;
