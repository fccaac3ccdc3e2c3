/** Measuring a network on pictures whose truth is known. */
@NullMarked
package facedesk.cli.evaluate;

import org.jspecify.annotations.NullMarked;
