package facedesk.architecture.planted.plot;

/** Stands in the way of nobody. */
public record Chart(int points) {}
