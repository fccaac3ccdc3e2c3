/** Error rates counted honestly: score sets, FMR and FNMR with intervals, protocols and calibration. */
@NullMarked
package facedesk.evaluation;

import org.jspecify.annotations.NullMarked;
