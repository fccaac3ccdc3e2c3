/** What became of imported files; it goes with the person or picture it is about. */
@NullMarked
package facedesk.gallery.imports;

import org.jspecify.annotations.NullMarked;
