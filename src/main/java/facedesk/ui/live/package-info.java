/** The live picture with names and scores, what the threshold costs, and who was seen. */
@NullMarked
package facedesk.ui.live;

import org.jspecify.annotations.NullMarked;
