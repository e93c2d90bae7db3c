package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;

/**
 * Rows as they are seen from an axis: lists that may belong to an axis around it.
 *
 * @param lists the rows
 * @param owner for each element of the axis the element whose list it has; null when the lists are
 *     of the axis itself
 */
record Listed(RowLists lists, @Nullable Ints owner) {

    int from(int element) {
        return lists.from(owner == null ? element : owner.at[element]);
    }

    int to(int element) {
        return lists.to(owner == null ? element : owner.at[element]);
    }
}
