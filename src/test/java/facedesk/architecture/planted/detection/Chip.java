package facedesk.architecture.planted.detection;

/** What embedding may see. */
public record Chip(int number) {}
