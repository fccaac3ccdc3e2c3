/** What is wrong with this installation, and what to do about it. */
@NullMarked
package facedesk.cli.doctor;

import org.jspecify.annotations.NullMarked;
