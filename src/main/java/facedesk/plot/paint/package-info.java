/** How the data of a chart are drawn, with whatever brush: in a picture, a drawing or on the screen. */
@NullMarked
package facedesk.plot.paint;

import org.jspecify.annotations.NullMarked;
