package facedesk.evaluation.pairs;

import java.util.HashMap;
import java.util.Map;

/** Things that turn out to be one, step by step: a union-find over any keys. */
final class Unions<K> {
    private final Map<K, K> parents = new HashMap<>();

    /** One key that stands for all that are one with the given. */
    K find(K key) {
        K root = key;
        for (K parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        if (!root.equals(key)) {
            parents.put(key, root);
        }
        return root;
    }

    /** The first key's root stands for both from now on. */
    void unite(K first, K second) {
        K root = find(first);
        K other = find(second);
        if (!root.equals(other)) {
            parents.put(other, root);
        }
    }
}
