/** What an evaluation tells of the pictures themselves: which to enrol, and which to refuse. */
@NullMarked
package facedesk.cli.evaluate.pictures;

import org.jspecify.annotations.NullMarked;
