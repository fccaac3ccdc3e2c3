/** The program as commands: the tree of commands and its start. */
@NullMarked
package facedesk.cli;

import org.jspecify.annotations.NullMarked;
