/** How fast this computer runs the program's stages, measured in one run. */
@NullMarked
package facedesk.cli.benchmark;

import org.jspecify.annotations.NullMarked;
