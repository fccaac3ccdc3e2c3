/** Draws charts as pixels, PNG and SVG: the only place of ours that knows {@code java.awt}. */
@NullMarked
package facedesk.plot.draw;

import org.jspecify.annotations.NullMarked;
