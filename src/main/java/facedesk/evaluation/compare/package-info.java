/** Two ways of scoring, judged on the same pairs: networks, measures, single pictures against averaged templates. */
@NullMarked
package facedesk.evaluation.compare;

import org.jspecify.annotations.NullMarked;
