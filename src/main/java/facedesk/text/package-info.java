/** What rooms without a screen have to say to people: phrases that whoever shows them puts into a language. */
@NullMarked
package facedesk.text;

import org.jspecify.annotations.NullMarked;
