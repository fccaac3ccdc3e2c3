package facedesk.recognition;

import facedesk.text.PhraseKey;

/** What the pipeline has to say. Unless it says otherwise, a phrase takes what the source is called. */
public enum PipelineNews implements PhraseKey {
    OPENING,
    /** Takes nothing. */
    LOADING_NETWORKS,
    FROZEN,
    ENDED,
    SOURCE_FAILED,
    NO_ANSWER,
    GIVEN_UP,
    /** Takes nothing. */
    NETWORKS_NOT_LOADED,
    /** Takes nothing. */
    NOT_EMBEDDED,
    /** Takes nothing. */
    ANALYSIS_FAILS,
    /** Takes what was thrown. */
    NOT_ANALYSED
}
