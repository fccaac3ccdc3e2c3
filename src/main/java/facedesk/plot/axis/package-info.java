/** Axes as plain values: how numbers become places, where ticks stand and how they read. */
@NullMarked
package facedesk.plot.axis;

import org.jspecify.annotations.NullMarked;
