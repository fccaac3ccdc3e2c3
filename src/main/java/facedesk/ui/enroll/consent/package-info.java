/** The words a person agrees to before any picture is kept. */
@NullMarked
package facedesk.ui.enroll.consent;

import org.jspecify.annotations.NullMarked;
