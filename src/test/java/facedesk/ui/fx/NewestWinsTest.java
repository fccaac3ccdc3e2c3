package facedesk.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class NewestWinsTest {
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final List<String> delivered = new ArrayList<>();
    private final NewestWins<String> door = new NewestWins<>(queue::add, delivered::add);

    @Test
    void onlyTheNewestOfSeveralWaitingIsDelivered() {
        door.accept("a");
        door.accept("b");
        door.accept("c");
        assertThat(queue).hasSize(1);
        queue.remove().run();
        assertThat(delivered).containsExactly("c");
    }

    @Test
    void aValueAfterADeliveryIsDeliveredToo() {
        door.accept("a");
        queue.remove().run();
        door.accept("b");
        queue.remove().run();
        assertThat(delivered).containsExactly("a", "b");
    }
}
