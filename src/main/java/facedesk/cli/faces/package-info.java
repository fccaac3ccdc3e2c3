/** Commands about pictures alone, without a gallery. */
@NullMarked
package facedesk.cli.faces;

import org.jspecify.annotations.NullMarked;
