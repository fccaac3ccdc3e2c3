/** Asking for consent: to which words, for what, until when, and whether what was typed is a signature. */
@NullMarked
package facedesk.enrollment.consent;

import org.jspecify.annotations.NullMarked;
