package facedesk.architecture.planted.enrollment;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.ui.live.Screen;

/** Looks at a screen. */
@Breaks({"useCasesSeeTheRoomsAbove"})
record SeesTheScreen(Screen screen) {}
