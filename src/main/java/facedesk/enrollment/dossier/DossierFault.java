package facedesk.enrollment.dossier;

import facedesk.text.PhraseKey;

/** What can go wrong with a person's own data. */
public enum DossierFault implements PhraseKey {
    /** Takes the file. */
    NOT_WRITTEN
}
