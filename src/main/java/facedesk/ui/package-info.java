/** What all screens share: the contract of a screen, the texts, and what they need of the rest of the program. */
@NullMarked
package facedesk.ui;

import org.jspecify.annotations.NullMarked;
