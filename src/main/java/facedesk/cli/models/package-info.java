/** Commands about the networks themselves. */
@NullMarked
package facedesk.cli.models;

import org.jspecify.annotations.NullMarked;
