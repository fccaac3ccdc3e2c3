/** What is wrong with a gallery, each with one thing to do about it. */
@NullMarked
package facedesk.enrollment.health;

import org.jspecify.annotations.NullMarked;
