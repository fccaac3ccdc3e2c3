package facedesk.matching;

import facedesk.embedding.Embedding;

/** One template of one person, as the search sees it. */
public record Reference(long personId, long templateId, Embedding embedding) {}
