package facedesk.architecture.planted.ui.shell;

import facedesk.architecture.planted.ui.live.Screen;
import facedesk.architecture.planted.ui.people.Listing;

/** Sees all screens, as only it may. */
record Window(Screen live, Listing people) {}
