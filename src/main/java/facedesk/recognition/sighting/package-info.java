/** Faces that the live pipeline does not know are kept, if that is wanted, for somebody to say who they are. */
@NullMarked
package facedesk.recognition.sighting;

import org.jspecify.annotations.NullMarked;
