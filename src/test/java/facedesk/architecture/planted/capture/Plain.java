package facedesk.architecture.planted.capture;

/** Stands in the way of nobody. */
public record Plain(int number) {}
