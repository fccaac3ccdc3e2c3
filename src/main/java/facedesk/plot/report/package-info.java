/** An evaluation as one page that opens on its own. */
@NullMarked
package facedesk.plot.report;

import org.jspecify.annotations.NullMarked;
