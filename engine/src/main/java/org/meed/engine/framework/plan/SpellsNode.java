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
     * The days of each of some rows.
     *
     * @param atMost how long each lasts at most; null for no such bound
     */
    record Of(RowsNode rows, Lasting lasting, @Nullable SpanNode atMost) implements SpellsNode {}

    /** From when until when the days of a row last. */
    sealed interface Lasting {

        /**
         * From one of its days to another, both included; without the second, up to the known date.
         */
        record Between(Column from, Column to) implements Lasting {}

        /**
         * From its own day until that of the next row of those it is among; the last one's up to
         * the known date. Of several rows of one day the last counts.
         *
         * @param among all the rows, those whose days count included
         */
        record UntilNext(RowsNode among) implements Lasting {}
    }

    /**
     * The days of any of several.
     *
     * @param gaps days between two spells that are no longer than this count too; null for none
     */
    record Joined(List<SpellsNode> sources, @Nullable SpanNode gaps)
            implements SpellsNode, Family.Joined {
        public Joined {
            sources = List.copyOf(sources);
        }
    }

    /** The days of some that are no days of others. */
    record Without(SpellsNode of, SpellsNode taken) implements SpellsNode, Family.Without {}

    /**
     * The days from one day on and before another.
     *
     * @param from a day that is not known leaves none
     * @param until the first day outside; null, or a day that is not known, bounds nothing
     */
    record During(SpellsNode of, DayNode from, @Nullable DayNode until)
            implements SpellsNode, Family.During {}
}
