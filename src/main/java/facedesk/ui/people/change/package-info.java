/** What can be done about people, and how the last of it is taken back. */
@NullMarked
package facedesk.ui.people.change;

import org.jspecify.annotations.NullMarked;
