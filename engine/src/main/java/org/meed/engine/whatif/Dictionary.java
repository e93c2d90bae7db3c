package org.meed.engine.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for equal things, from 0 in the order in which they are first seen; for all threads. */
final class Dictionary<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    synchronized int of(T thing) {
        Integer number = numbers.get(thing);
        if (number == null) {
            number = all.size();
            numbers.put(thing, number);
            all.add(thing);
        }
        return number;
    }

    synchronized T at(int number) {
        return all.get(number);
    }

    synchronized int size() {
        return all.size();
    }

    synchronized List<T> all() {
        return List.copyOf(all);
    }
}
