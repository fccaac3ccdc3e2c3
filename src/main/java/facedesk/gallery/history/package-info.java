/** What happened to people in the gallery, and that people were erased. */
@NullMarked
package facedesk.gallery.history;

import org.jspecify.annotations.NullMarked;
