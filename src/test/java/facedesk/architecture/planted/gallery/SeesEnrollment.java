package facedesk.architecture.planted.gallery;

import facedesk.architecture.Breaks;

/** Looks at how people are enrolled. */
@Breaks({"gallerySeesTheValuesItStores"})
record SeesEnrollment(facedesk.architecture.planted.enrollment.Plain later) {}
