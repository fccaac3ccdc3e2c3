/** Everything a gallery holds as plain rows: what a backup is made of. */
@NullMarked
package facedesk.gallery.rows;

import org.jspecify.annotations.NullMarked;
