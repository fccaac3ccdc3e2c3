/** What error rates mean in numbers that a sentence can be made of, and how much data it would take to claim more. */
@NullMarked
package facedesk.evaluation.meaning;

import org.jspecify.annotations.NullMarked;
