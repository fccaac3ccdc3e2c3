/** The gallery in an H2 file: tables, transactions, opening and closing. */
@NullMarked
package facedesk.gallery.store;

import org.jspecify.annotations.NullMarked;
