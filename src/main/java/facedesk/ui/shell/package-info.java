/** The window around the screens: navigation, title bar, status bar, dialogs, and the start of the graphical program. */
@NullMarked
package facedesk.ui.shell;

import org.jspecify.annotations.NullMarked;
