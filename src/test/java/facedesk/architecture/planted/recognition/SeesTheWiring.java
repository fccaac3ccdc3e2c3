package facedesk.architecture.planted.recognition;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.app.Launcher;

/** Looks at how the program is put together. */
@Breaks({"useCasesSeeTheRoomsAbove", "nobodySeesTheWiring"})
record SeesTheWiring(Launcher launcher) {}
