package facedesk.architecture.planted.detection;

import facedesk.architecture.Breaks;

/** Shares a count with everybody. */
@Breaks("noMutableStatics")
final class Counter {
    static int count;

    private Counter() {}
}
