package facedesk.architecture.planted.enrollment;

/** Stands in the way of nobody. */
public record Plain(int number) {}
