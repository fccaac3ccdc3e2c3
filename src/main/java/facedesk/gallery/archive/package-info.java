/** The whole gallery as one file, written, checked and brought back. */
@NullMarked
package facedesk.gallery.archive;

import org.jspecify.annotations.NullMarked;
