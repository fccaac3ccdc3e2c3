package facedesk.architecture.planted.ui.people;

/** Stands in the way of nobody. */
public record Listing(int number) {}
