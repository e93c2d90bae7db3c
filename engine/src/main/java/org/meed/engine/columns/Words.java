package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the reasons that a plan may give, so that a verdict is made of numbers alone. */
final class Words {

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String word) {
        return numbers.computeIfAbsent(
                word,
                _ -> {
                    words.add(word);
                    return words.size() - 1;
                });
    }

    String at(int number) {
        return words.get(number);
    }
}
