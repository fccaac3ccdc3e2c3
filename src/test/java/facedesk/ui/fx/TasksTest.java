package facedesk.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TasksTest {
    @Test
    void finishingWaitsForEveryWriteThatWasOrderedAndStopsWhatLasts() throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        try (Tasks tasks = Tasks.onThreads(Runnable::run)) {
            tasks.createLasting(progress -> {
                        begun.countDown();
                        while (!progress.cancelled()) {
                            Thread.onSpinWait();
                        }
                        return done.add("stopped");
                    })
                    .start();
            for (int i = 0; i < 50; i++) {
                int write = i;
                tasks.createOrdered(progress -> done.add("write " + write)).start();
            }
            begun.await();

            assertThat(tasks.finish(60)).isTrue();

            assertThat(done).hasSize(51).contains("stopped", "write 49");
        }
    }

    @Test
    void settlingLetsWorkComeToItsEnd() throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        try (Tasks tasks = Tasks.onThreads(Runnable::run)) {
            tasks.createOrdered(progress -> done.add(progress.cancelled() ? "told to stop" : "done"))
                    .start();
            assertThat(tasks.settle(60)).isTrue();
            assertThat(done).containsExactly("done");
            tasks.createOrdered(progress -> done.add("more")).start();
            assertThat(tasks.settle(60)).isTrue();
            assertThat(done).containsExactly("done", "more");
        }
    }
}
