package facedesk.evaluation;

import facedesk.matching.Threshold;

/**
 * What a threshold costs.
 *
 * @param threshold the line
 * @param fmr false match rate: share of impostor comparisons at or above it
 * @param fnmr false non-match rate: share of genuine comparisons below it
 */
public record OperatingPoint(Threshold threshold, Rate fmr, Rate fnmr) {}
