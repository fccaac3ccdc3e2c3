/** What commands share: what they are given, how they read options and pictures, and how they answer. */
@NullMarked
package facedesk.cli.terminal;

import org.jspecify.annotations.NullMarked;
