/** The Verify screen: one face against another, 1:1, with the decision and its reasons. */
@NullMarked
package facedesk.ui.verify;

import org.jspecify.annotations.NullMarked;
