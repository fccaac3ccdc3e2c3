/** The threshold lab: what a threshold costs, on any data at hand. */
@NullMarked
package facedesk.ui.threshold;

import org.jspecify.annotations.NullMarked;
