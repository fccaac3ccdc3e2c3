package facedesk.ui.people.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which of the items shown are selected, and where the keyboard stands. Items are known by their number, so that both
 * outlive a new order; what is not shown any more is not selected any more. On one thread.
 *
 * @param <T> what is selected
 */
public final class Selection<T> {
    private final ToLongFunction<T> number;
    private final Set<Long> selected = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<T> items = List.of();
    private int cursor = -1;
    private int anchor = -1;

    /** @param number tells items apart, and stays the same when an item is read anew */
    public Selection(ToLongFunction<T> number) {
        this.number = number;
    }

    /** Calls back after every change. */
    public void onChange(Runnable action) {
        listeners.add(action);
    }

    /** Other items are shown now. */
    public void show(List<T> shown) {
        long at = cursor >= 0 ? number.applyAsLong(items.get(cursor)) : -1;
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            places.put(number.applyAsLong(shown.get(i)), i);
        }
        items = shown;
        selected.retainAll(places.keySet());
        cursor = places.getOrDefault(at, Math.min(Math.max(cursor, -1), shown.size() - 1));
        anchor = cursor;
        tell();
    }

    /** Selects this one alone. */
    public void only(int index) {
        selected.clear();
        anchor = index;
        put(index);
        moveTo(index);
    }

    /** Selects this one too, or no longer. */
    public void toggle(int index) {
        if (!selected.remove(number.applyAsLong(items.get(index)))) {
            put(index);
        }
        anchor = index;
        moveTo(index);
    }

    /** Selects all from where the last selection began to here, and nothing else. */
    public void extendTo(int index) {
        int from = anchor < 0 ? index : anchor;
        selected.clear();
        for (int i = Math.min(from, index); i <= Math.max(from, index); i++) {
            put(i);
        }
        anchor = from;
        moveTo(index);
    }

    /** Moves the keyboard's place without selecting. */
    public void moveTo(int index) {
        cursor = index;
        tell();
    }

    /** Selects all that is shown. */
    public void all() {
        for (int i = 0; i < items.size(); i++) {
            put(i);
        }
        tell();
    }

    /** Selects nothing. */
    public void clear() {
        selected.clear();
        tell();
    }

    /** Where the keyboard stands; -1 for nowhere. */
    public int cursor() {
        return cursor;
    }

    /** Whether the item there is selected. */
    public boolean has(int index) {
        return selected.contains(number.applyAsLong(items.get(index)));
    }

    /** The items selected, in the order shown. */
    public List<T> items() {
        return selected.isEmpty()
                ? List.of()
                : items.stream()
                        .filter(item -> selected.contains(number.applyAsLong(item)))
                        .toList();
    }

    /** How many are selected. */
    public int size() {
        return selected.size();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void put(int index) {
        selected.add(number.applyAsLong(items.get(index)));
    }
}
