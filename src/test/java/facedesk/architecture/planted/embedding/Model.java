package facedesk.architecture.planted.embedding;

/** What matching may not see. */
public record Model(int number) {}
