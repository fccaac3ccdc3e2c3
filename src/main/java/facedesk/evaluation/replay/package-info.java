/** What would have been decided at another threshold: past decisions told again from their scores. */
@NullMarked
package facedesk.evaluation.replay;

import org.jspecify.annotations.NullMarked;
