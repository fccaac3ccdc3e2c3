package facedesk.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SlotTest {
    @Test
    void keepsTheNewestReleasesTheReplacedAndCountsIt() {
        List<Integer> released = new ArrayList<>();
        Slot<Integer> slot = new Slot<>(released::add);
        assertThat(slot.offer(1)).isTrue();
        slot.offer(2);
        slot.offer(3);
        assertThat(slot.poll()).isEqualTo(3);
        assertThat(slot.poll()).isNull();
        assertThat(released).containsExactly(1, 2);
        assertThat(slot.dropped()).isEqualTo(2);
    }

    @Test
    void closingReleasesWhatIsInsideOnceAndRefusesMore() {
        List<Integer> released = new ArrayList<>();
        Slot<Integer> slot = new Slot<>(released::add);
        slot.offer(1);
        slot.close();
        slot.close();
        assertThat(slot.offer(2)).isFalse();
        assertThat(slot.poll()).isNull();
        assertThat(released).containsExactly(1, 2);
        assertThat(slot.dropped()).isZero();
    }

    @Test
    void closingWakesTheTaker() throws Exception {
        Slot<Integer> slot = new Slot<>(value -> {});
        CompletableFuture<Integer> taken = CompletableFuture.supplyAsync(() -> take(slot));
        slot.close();
        assertThat(taken.get(5, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void aNudgeWakesTheTakerOnceAndIsNotLostBefore() throws Exception {
        Slot<Integer> slot = new Slot<>(value -> {});
        slot.nudge();
        assertThat(slot.take()).isNull();
        slot.nudge();
        slot.offer(7);
        assertThat(slot.take()).isEqualTo(7);
        assertThat(slot.take()).as("the nudge is still due").isNull();
    }

    @Test
    void everyValueIsEitherTakenOrReleasedExactlyOnce() throws Exception {
        ConcurrentHashMap<Integer, Integer> ends = new ConcurrentHashMap<>();
        Slot<Integer> slot = new Slot<>(value -> ends.merge(value, 1, Integer::sum));
        CompletableFuture<Void> taker = CompletableFuture.runAsync(() -> {
            for (Integer value = take(slot); value != null; value = take(slot)) {
                ends.merge(value, 1, Integer::sum);
            }
        });
        for (int i = 0; i < 20_000; i++) {
            slot.offer(i);
        }
        slot.close();
        taker.get(5, TimeUnit.SECONDS);
        assertThat(ends).hasSize(20_000);
        assertThat(ends.values()).containsOnly(1);
    }

    private static Integer take(Slot<Integer> slot) {
        try {
            return slot.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
