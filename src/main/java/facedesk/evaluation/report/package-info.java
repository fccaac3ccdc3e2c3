/** Files of the evaluation: lists of pairs, scores, reports and calibrations. */
@NullMarked
package facedesk.evaluation.report;

import org.jspecify.annotations.NullMarked;
