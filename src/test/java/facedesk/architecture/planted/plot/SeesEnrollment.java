package facedesk.architecture.planted.plot;

import facedesk.architecture.Breaks;
import facedesk.architecture.planted.enrollment.Plain;

/** Charts what is none of its business. */
@Breaks("plotSeesEvaluationValues")
record SeesEnrollment(Plain plan) {}
