/** Charts as plain values. */
@NullMarked
package facedesk.plot.chart;

import org.jspecify.annotations.NullMarked;
