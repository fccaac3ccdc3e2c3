package facedesk.architecture.planted.matching;

import facedesk.architecture.planted.embedding.Embedding;

/** Keeps to what it may see. */
public record Candidate(Embedding embedding) {}
