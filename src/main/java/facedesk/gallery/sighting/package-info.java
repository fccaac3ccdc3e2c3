/** Faces seen live that nobody was named for, kept for a while so that somebody can say who they are. */
@NullMarked
package facedesk.gallery.sighting;

import org.jspecify.annotations.NullMarked;
