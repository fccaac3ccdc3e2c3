/** One person's page: facts, consent, pictures and what they are worth, recognitions and history. */
@NullMarked
package facedesk.ui.people.person;

import org.jspecify.annotations.NullMarked;
