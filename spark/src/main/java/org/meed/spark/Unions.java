package org.meed.spark;

import java.util.HashMap;
import java.util.Map;

/** Which of some names hang together, told pair by pair. */
final class Unions {

    private final Map<String, String> above = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    /** Joins two names and all that hang on them; gives how many hang together then. */
    int join(String one, String other) {
        String first = root(one);
        String second = root(other);
        int size = sizes.getOrDefault(first, 1);
        if (first.equals(second)) {
            return size;
        }
        int otherSize = sizes.getOrDefault(second, 1);
        String large = size >= otherSize ? first : second;
        String small = size >= otherSize ? second : first;
        above.put(small, large);
        sizes.put(large, size + otherSize);
        return size + otherSize;
    }

    private String root(String name) {
        above.putIfAbsent(name, name);
        String root = name;
        for (String next = above.get(root); next != null && !next.equals(root); ) {
            root = next;
            next = above.get(root);
        }
        return root;
    }

    /** One name of all that hang together, for each that was joined. */
    Map<String, String> roots() {
        Map<String, String> roots = new HashMap<>();
        for (String name : above.keySet().toArray(String[]::new)) {
            roots.put(name, root(name));
        }
        return roots;
    }
}
