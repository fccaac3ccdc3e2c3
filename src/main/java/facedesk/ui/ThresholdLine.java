package facedesk.ui;

import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;

/**
 * A line as it is drawn now.
 *
 * @param rule what was asked for
 * @param threshold where that puts it
 * @param supported false when the calibration has too few comparisons to claim the goal: the line is then the strictest
 *     that it supports, or accepts nobody where there is no calibration
 */
public record ThresholdLine(ThresholdRule rule, Threshold threshold, boolean supported) {}
