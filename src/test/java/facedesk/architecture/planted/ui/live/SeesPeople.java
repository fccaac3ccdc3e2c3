package facedesk.architecture.planted.ui.live;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.ui.people.Listing;

/** Looks at another screen. */
@Breaks({"screensDoNotSeeEachOther"})
record SeesPeople(Listing people) {}
