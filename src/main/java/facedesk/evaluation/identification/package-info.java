/** Searching a gallery, 1:N: measured by taking each picture out of it, and carried over to other sizes by the model. */
@NullMarked
package facedesk.evaluation.identification;

import org.jspecify.annotations.NullMarked;
