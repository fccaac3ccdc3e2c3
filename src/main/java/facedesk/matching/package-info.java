/** Comparison scores, thresholds, verification (1:1), identification (1:N) and the decision; plain Java. */
@NullMarked
package facedesk.matching;

import org.jspecify.annotations.NullMarked;
