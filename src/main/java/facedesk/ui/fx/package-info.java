/** The one door between the JavaFX thread and all others. */
@NullMarked
package facedesk.ui.fx;

import org.jspecify.annotations.NullMarked;
