package facedesk.architecture.planted.gallery;

/** Stands in the way of nobody. */
public record Plain(int number) {}
