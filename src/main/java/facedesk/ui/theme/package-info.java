/** Light and dark: which one is wanted, which one the system uses, and the style sheets. */
@NullMarked
package facedesk.ui.theme;

import org.jspecify.annotations.NullMarked;
