/** The Review screen: who were the unknown faces? Answered by keyboard, a group at a time. */
@NullMarked
package facedesk.ui.review;

import org.jspecify.annotations.NullMarked;
