/** The Enrol screen: from a name and a face to a person in the gallery. */
@NullMarked
package facedesk.ui.enroll;

import org.jspecify.annotations.NullMarked;
