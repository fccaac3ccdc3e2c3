/** Builds the folder of networks from the public packages they come from; not needed to run the program. */
@NullMarked
package facedesk.embedding.build;

import org.jspecify.annotations.NullMarked;
