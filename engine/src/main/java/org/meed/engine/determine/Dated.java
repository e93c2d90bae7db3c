package org.meed.engine.determine;

import java.util.Comparator;
import org.meed.engine.history.Row;

/** A row, by the day of it that is asked about; unknown where none is. */
public record Dated(Row row, int day) {

    /**
     * The order of ties: the day, then the day the row was known from, then its id by its bytes.
     */
    public static final Comparator<Dated> TIES =
            (a, b) -> {
                int order = Integer.compare(a.day, b.day);
                order = order != 0 ? order : Integer.compare(a.row.seenFrom(), b.row.seenFrom());
                return order != 0
                        ? order
                        : org.meed.engine.history.Utf8Order.UTF_8.compare(a.row.id(), b.row.id());
            };
}
