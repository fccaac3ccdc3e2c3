/** The Settings screen: network, look, language, source, and where the data are. */
@NullMarked
package facedesk.ui.settings;

import org.jspecify.annotations.NullMarked;
