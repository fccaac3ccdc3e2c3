/** One picture type for the whole program and the safe way from a file to it. */
@NullMarked
package facedesk.image;

import org.jspecify.annotations.NullMarked;
