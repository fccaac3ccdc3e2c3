/** Another network embeds the pictures that are there. */
@NullMarked
package facedesk.enrollment.reembedding;

import org.jspecify.annotations.NullMarked;
