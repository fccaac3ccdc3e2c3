/** The Health screen: what is wrong with the gallery, each with one thing to do about it. */
@NullMarked
package facedesk.ui.health;

import org.jspecify.annotations.NullMarked;
