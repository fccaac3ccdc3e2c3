package facedesk.enrollment.consent;

import facedesk.text.PhraseKey;

/** What is said of somebody else's consent. */
public enum DeclarationText implements PhraseKey {
    /** What is declared, of one person or of several. */
    WORDING
}
