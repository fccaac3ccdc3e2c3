/** Charts as files. */
@NullMarked
package facedesk.plot.file;

import org.jspecify.annotations.NullMarked;
