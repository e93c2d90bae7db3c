package org.meed.engine.framework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Column;

/**
 * Stretches of days, apart from one another and in order. None reaches beyond the known date: a day
 * that has not ended does not count. Each kind costs a walk over what it is made of.
 */
public sealed interface SpellsNode extends Node {

    /**
     * For each row the days from one of its days to another, both included; without the second, up
     * to the known date.
     *
     * @param atMost how long each lasts at most; null for no such bound
     */
    record Of(RowsNode rows, Column from, Column to, @Nullable SpanNode atMost)
            implements SpellsNode {}

    /**
     * For each row the days from its own until that of the next row of those it is among; the last
     * one's up to the known date. Of several rows of one day the last counts.
     *
     * @param rows the rows whose days count
     * @param among all the rows, these included
     * @param atMost how long each lasts at most; null for no such bound
     */
    record UntilNext(RowsNode rows, RowsNode among, @Nullable SpanNode atMost)
            implements SpellsNode {}

    /**
     * The days of any of several.
     *
     * @param gaps days between two spells that are no longer than this count too; null for none
     */
    record Joined(List<SpellsNode> sources, @Nullable SpanNode gaps) implements SpellsNode {
        public Joined {
            sources = List.copyOf(sources);
        }
    }

    /** The days of some that are no days of others. */
    record Without(SpellsNode spells, SpellsNode taken) implements SpellsNode {}

    /**
     * The days from one day on and before another.
     *
     * @param from a day that is not known leaves none
     * @param until the first day outside; null, or a day that is not known, bounds nothing
     */
    record During(SpellsNode spells, DayNode from, @Nullable DayNode until) implements SpellsNode {}
}
