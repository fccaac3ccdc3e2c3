/** Controls that more than one screen uses. */
@NullMarked
package facedesk.ui.control;

import org.jspecify.annotations.NullMarked;
