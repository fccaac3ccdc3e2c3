/** Small questions laid over the People screen: who, and what was agreed to. */
@NullMarked
package facedesk.ui.people.sheet;

import org.jspecify.annotations.NullMarked;
