/** What people agreed to, and until when. */
@NullMarked
package facedesk.gallery.consent;

import org.jspecify.annotations.NullMarked;
