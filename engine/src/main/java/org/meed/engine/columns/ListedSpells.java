package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;

/**
 * Spells as they are seen from an axis: lists that may belong to an axis around it.
 *
 * @param lists the spells
 * @param owner for each element of the axis the element whose list it has; null when the lists are
 *     of the axis itself
 */
record ListedSpells(SpellLists lists, @Nullable Ints owner) {

    int from(int element) {
        return lists.starts[owner == null ? element : owner.at[element]];
    }

    int to(int element) {
        return lists.starts[(owner == null ? element : owner.at[element]) + 1];
    }

    /** Whether a day is one of an element's. */
    boolean contains(int element, int day) {
        int stop = to(element);
        for (int i = from(element); i < stop; i++) {
            if (lists.from[i] <= day && day < lists.until[i]) {
                return true;
            }
        }
        return false;
    }
}
