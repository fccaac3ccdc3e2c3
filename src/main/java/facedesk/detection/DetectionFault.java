package facedesk.detection;

import facedesk.text.PhraseKey;

/** What can be wrong with a detection network; the phrases take its file. */
public enum DetectionFault implements PhraseKey {
    UNREADABLE,
    UNUSABLE
}
