package facedesk.ui.threshold;

/**
 * A figure in words.
 *
 * @param name what it is
 * @param value the figure, or that there is none
 * @param detail what it was counted on, with its interval; or what it takes to have one
 */
record SearchLine(String name, String value, String detail) {}
