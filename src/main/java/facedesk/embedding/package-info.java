/** From an aligned chip to a unit vector, and the store of networks that do it. */
@NullMarked
package facedesk.embedding;

import org.jspecify.annotations.NullMarked;
