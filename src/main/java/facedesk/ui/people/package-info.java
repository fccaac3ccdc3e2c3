/** The People screen: who is enrolled, with which pictures, and how to change or erase that. */
@NullMarked
package facedesk.ui.people;

import org.jspecify.annotations.NullMarked;
