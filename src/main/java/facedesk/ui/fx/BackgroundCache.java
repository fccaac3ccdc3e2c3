package facedesk.ui.fx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Values read in the background when first asked for; the last few hundred that were used are kept. On the JavaFX thread,
 * but for the reading.
 *
 * @param <K> what is asked for
 * @param <V> what is read
 */
public final class BackgroundCache<K, V> {
    private static final int KEPT = 400;

    private final Tasks tasks;
    private final Reader<K, V> reader;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private Map<K, List<Consumer<? super V>>> waiting = new HashMap<>();

    /** Reads one value, off the JavaFX thread; one that is not there will be asked for again. A failure is logged. */
    @FunctionalInterface
    public interface Reader<K, V> {
        Optional<V> read(K key) throws Exception;
    }

    public BackgroundCache(Tasks tasks, Reader<K, V> reader) {
        this.tasks = tasks;
        this.reader = reader;
    }

    /** Hands over a value, at once or when read; never where there is none. */
    public void request(K key, Consumer<? super V> receiver) {
        V known = values.get(key);
        if (known != null) {
            receiver.accept(known);
            return;
        }
        Map<K, List<Consumer<? super V>>> asked = waiting;
        boolean under = asked.containsKey(key);
        asked.computeIfAbsent(key, absent -> new ArrayList<>()).add(receiver);
        if (!under) {
            tasks.create(progress -> reader.read(key))
                    .onSuccess(found -> found.filter(value -> asked == waiting).ifPresent(value -> keep(key, value)))
                    .onEnd(() -> asked.remove(key))
                    .start();
        }
    }

    /** Reads everything anew from now on; who still waits is told nothing. */
    public void forget() {
        values.clear();
        waiting = new HashMap<>();
    }

    private void keep(K key, V value) {
        values.put(key, value);
        if (values.size() > KEPT) {
            values.remove(values.keySet().iterator().next());
        }
        List.copyOf(waiting.getOrDefault(key, List.of())).forEach(receiver -> receiver.accept(value));
    }
}
