package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;

/**
 * The places of an expression that speak of the column at hand. Which columns those are stands
 * after them, in {@code for every}, and only then can it be told whether the two fit.
 */
final class ColumnUses {

    /**
     * A place.
     *
     * @param table the table of the row whose column is wanted; null where a value table is asked
     * @param values the value table that is asked; null where a row is
     */
    private record Use(int offset, @Nullable Table table, @Nullable ValueTable values) {}

    private final List<Use> open = new ArrayList<>();

    void ofRow(int offset, Table table) {
        open.add(new Use(offset, table, null));
    }

    void ofValues(int offset, ValueTable values) {
        open.add(new Use(offset, null, values));
    }

    /** How many are open now; {@link #close} closes those after. */
    int mark() {
        return open.size();
    }

    /** Closes what was opened since a mark: it speaks of the columns of a map. */
    void close(int mark, ColumnMap map) {
        List<Use> closed = open.subList(mark, open.size());
        closed.forEach(use -> check(use, map));
        closed.clear();
    }

    private static void check(Use use, ColumnMap map) {
        if (use.table() != null && !use.table().name().equals(map.table())) {
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    use.offset(),
                    "This is a row of %s, and the map '%s' is of columns of %s."
                            .formatted(use.table().name(), map.name(), map.table()),
                    "Maybe 'use of' a row of %s.".formatted(map.table()));
        }
        if (use.values() != null) {
            List<String> missing =
                    map.columns().values().stream()
                            .distinct()
                            .filter(column -> !use.values().values().containsKey(column))
                            .map(Column::name)
                            .toList();
            if (!missing.isEmpty()) {
                throw new Mistake(
                        ErrorCode.TABLE_GAP,
                        use.offset(),
                        "The table '%s' has no value for %s."
                                .formatted(use.values().name(), String.join(", ", missing)),
                        "Maybe a row is missing.");
            }
        }
    }

    void expectNone() {
        if (!open.isEmpty()) {
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    open.getFirst().offset(),
                    "It is not said of which columns this is.",
                    "Maybe 'for every' or 'for some' is missing after the condition.");
        }
    }
}
