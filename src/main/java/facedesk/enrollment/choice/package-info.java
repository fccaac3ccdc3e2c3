/** Which pictures of a person are worth having: the best of many, and the one to take next. */
@NullMarked
package facedesk.enrollment.choice;

import org.jspecify.annotations.NullMarked;
