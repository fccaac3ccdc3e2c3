/** Everybody as the People screen lists them: searched, filtered, sorted. Values only; nothing here draws or reads. */
@NullMarked
package facedesk.ui.people.roster;

import org.jspecify.annotations.NullMarked;
