/** A person's own data, as a file for them. */
@NullMarked
package facedesk.enrollment.dossier;

import org.jspecify.annotations.NullMarked;
