/** Somebody who is enrolled from the queue: a name, and the consent that is declared. */
@NullMarked
package facedesk.ui.review.newcomer;

import org.jspecify.annotations.NullMarked;
