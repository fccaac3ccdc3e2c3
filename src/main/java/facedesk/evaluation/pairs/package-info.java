/** Scores that remember who was compared with whom: all pairs of a gallery, or a list of pairs. */
@NullMarked
package facedesk.evaluation.pairs;

import org.jspecify.annotations.NullMarked;
