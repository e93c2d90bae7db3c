package org.meed.files.ndtms;

import java.util.Comparator;
import java.util.List;
import org.meed.engine.history.Utf8Order;

/**
 * One of the things that rows say of the same episode, modality or TOP.
 *
 * @param cells what they say, column by column
 * @param places the rows that say it, in order
 */
record Saying(List<String> cells, List<Place> places) {

    /** What goes before: said by more rows, then fuller, then the later by its text. */
    static final Comparator<Saying> WEIGHT =
            Comparator.comparingInt((Saying saying) -> saying.places().size())
                    .thenComparingLong(Saying::filled)
                    .thenComparing(Saying::cells, Saying::byText)
                    .reversed();

    Place first() {
        return places.getFirst();
    }

    private long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static int byText(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Utf8Order.UTF_8.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
