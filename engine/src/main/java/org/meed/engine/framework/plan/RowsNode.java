package org.meed.engine.framework.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Rows of the client's history in the order of ties: the day described, then the day recorded, then
 * the id. Each costs a walk over its source, but for {@link Chain}, which costs a walk for each
 * step and row.
 */
public sealed interface RowsNode extends Node, Several {

    /**
     * Every row of a table that has a day in the column, in the order of that day.
     *
     * @param by null for a table whose rows describe no day at all: then every row, in the order in
     *     which they became known
     */
    record Of(Table table, Whose whose, @Nullable Column by) implements RowsNode {
        public Of {
            if (whose != Whose.CLIENT && (!table.equals(Tables.EPISODES) || by == null)) {
                throw new IllegalArgumentException(
                        "Only episodes, by a day of theirs, are a journey's, not rows of %s. Maybe all of the client's."
                                .formatted(table.name()));
            }
        }
    }

    record Where(RowsNode rows, Condition condition) implements RowsNode {}

    /**
     * The rows on or after one day and before another.
     *
     * @param from the first day; null for no such bound. A day that is not known leaves no rows
     * @param until the first day outside; null for no such bound. A day that is not known bounds
     *     nothing
     */
    record During(RowsNode of, @Nullable DayNode from, @Nullable DayNode until)
            implements RowsNode, Family.During {}

    /** All the rows of several sources, in one order. */
    record Together(List<RowsNode> sources) implements RowsNode, Family.Joined {
        public Together {
            sources = List.copyOf(sources);
        }
    }

    /** The rows that are not among some others. */
    record Without(RowsNode of, RowsNode taken) implements RowsNode, Family.Without {}

    /**
     * The rows that say the same in a column as the row at hand, which may be of another table that
     * has such a column too; a row that says nothing has none.
     */
    record OfTheSame(RowsNode rows, Column column) implements RowsNode {}

    /** The last n rows, or none when there are fewer. */
    record LastOf(int count, RowsNode rows) implements RowsNode {}

    /**
     * One row of each step, each so much later than the one before; of all such chains the one
     * whose last row comes first, and of those the one whose first, then second, row comes first.
     * No rows when there is no such chain.
     *
     * @param atLeast the least span from each row to the next
     * @param lessThan the span from the first row that the last row must fall short of; null for
     *     none
     */
    record Chain(List<RowsNode> steps, SpanNode atLeast, @Nullable SpanNode lessThan)
            implements RowsNode {
        public Chain {
            steps = List.copyOf(steps);
        }
    }

    /** The tables of which its rows may be. */
    default Set<Table> tables() {
        return switch (this) {
            case Of(var table, _, _) -> Set.of(table);
            case Where(var rows, _) -> rows.tables();
            case During(var rows, _, _) -> rows.tables();
            case Together(var sources) -> all(sources);
            case Without(var rows, _) -> rows.tables();
            case OfTheSame(var rows, _) -> rows.tables();
            case LastOf(_, var rows) -> rows.tables();
            case Chain(var steps, _, _) -> all(steps);
        };
    }

    private static Set<Table> all(List<RowsNode> sources) {
        Set<Table> all = new LinkedHashSet<>();
        sources.forEach(source -> all.addAll(source.tables()));
        return all;
    }

    /** Whose rows of a table. */
    enum Whose {
        /** All of the client's. */
        CLIENT,
        /** Those of the journey. */
        JOURNEY,
        /** Those of the client's that are not of the journey. */
        OTHERS
    }
}
