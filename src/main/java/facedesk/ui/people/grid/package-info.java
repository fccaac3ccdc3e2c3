/** A grid of tiles that shows ten thousand people with a few dozen nodes, and what is selected in it. */
@NullMarked
package facedesk.ui.people.grid;

import org.jspecify.annotations.NullMarked;
