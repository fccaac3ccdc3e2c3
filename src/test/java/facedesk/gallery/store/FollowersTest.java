package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Gallery.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FollowersTest {
    private final AtomicLong now = new AtomicLong(5);
    private final AtomicInteger told = new AtomicInteger();
    private final Followers followers = new Followers(now::get);

    @Test
    void eachWriteIsToldUnlessManyAreToFollow() {
        followers.add(told::incrementAndGet);
        followers.written();
        followers.written();
        assertThat(told).hasValue(2);

        Subscription held = followers.hold();
        followers.written();
        followers.written();
        assertThat(told).hasValue(2);
        now.addAndGet(Followers.PAUSE.toNanos());
        followers.written();
        assertThat(told).hasValue(3);
        followers.written();
        held.close();
        held.close();
        assertThat(told).hasValue(4);
        followers.written();
        assertThat(told).hasValue(5);
    }

    @Test
    void aHoldWithoutAWriteTellsNothingAndTheLastOfTwoTells() {
        followers.add(told::incrementAndGet);
        followers.hold().close();
        assertThat(told).hasValue(0);
        Subscription first = followers.hold();
        Subscription second = followers.hold();
        followers.written();
        first.close();
        assertThat(told).hasValue(0);
        second.close();
        assertThat(told).hasValue(1);
    }

    @Test
    void aListenerThatFailsHoldsNobodyUp() {
        followers.add(() -> {
            throw new IllegalStateException("on purpose");
        });
        followers.add(told::incrementAndGet);
        followers.written();
        assertThat(told).hasValue(1);
    }
}
