/** What it is worth to enrol several pictures of a person, and to choose them. */
@NullMarked
package facedesk.evaluation.enrolled;

import org.jspecify.annotations.NullMarked;
