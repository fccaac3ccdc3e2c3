package facedesk.architecture.planted.recognition;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.plot.Chart;

/** Draws what the screens should. */
@Breaks("onlyCommandsAndScreensDrawCharts")
record DrawsCharts(Chart chart) {}
