/** Commands about the people of a gallery. */
@NullMarked
package facedesk.cli.people;

import org.jspecify.annotations.NullMarked;
