package org.meed.engine.framework.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines between the two rules at the head of a document.
 *
 * @param end the line of the rule that ends it
 */
public record FrontMatter(Map<String, Entry> entries, int end) {

    /**
     * A value with its place: a text, a list of texts, or texts by name; what it is not is empty.
     */
    public record Entry(Place place, String text, List<String> items, Map<String, Entry> named) {
        public Entry {
            items = List.copyOf(items);
        }
    }

    public @Nullable Entry find(String key) {
        return entries.get(key);
    }
}
