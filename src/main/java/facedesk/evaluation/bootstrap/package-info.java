/** How far error rates would move had other people been in the data: the bootstrap by person. */
@NullMarked
package facedesk.evaluation.bootstrap;

import org.jspecify.annotations.NullMarked;
