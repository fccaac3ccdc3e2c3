package facedesk.architecture.planted.detection;

/** What embedding may not see. */
public record Face(Chip chip) {}
