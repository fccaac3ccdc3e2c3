package facedesk.architecture.planted.capture;

import facedesk.architecture.Breaks;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Threads where none are born, and waiting that nothing wakes. */
final class Threads {
    private Threads() {}

    @Breaks("threadsAreBornInThreeRooms")
    static final class Started {
        static Thread start(Runnable work) {
            return new Thread(work);
        }
    }

    @Breaks("threadsAreBornInThreeRooms")
    static final class Referred {
        static Function<Runnable, Thread> start() {
            return Thread::new;
        }
    }

    @Breaks("threadsAreBornInThreeRooms")
    static final class Pooled {
        static void start(Runnable work) {
            Executors.newSingleThreadExecutor().execute(work);
        }
    }

    @Breaks("threadsAreBornInThreeRooms")
    static final class Forked {
        static void start(Runnable work) {
            new ForkJoinPool(1).execute(work);
        }
    }

    @Breaks("threadsAreBornInThreeRooms")
    static final class Timed {
        static Timer start() {
            return new Timer();
        }
    }

    @Breaks("noSleeping")
    static final class Asleep {
        static void rest() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    @Breaks("noSleeping")
    static final class AsleepByTheUnit {
        static void rest() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }
}
