/** The part of the settings about what is kept: backups and retention. */
@NullMarked
package facedesk.ui.settings.data;

import org.jspecify.annotations.NullMarked;
