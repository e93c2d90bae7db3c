package org.meed.engine.determine;

import java.util.List;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Span;

/**
 * How the search for a chain of rows went.
 *
 * @param found the chain, or no rows
 * @param apart how many days lie between each row of the chain and the next
 * @param misses how near it came, when it found none: each would do but for one thing; the nearest
 *     first
 * @param openings the days on which further rows would complete it, when it found none: those that
 *     ask for the fewest further rows first
 */
public record HowNear(
        RowsNode.Chain chain,
        List<Dated> found,
        List<Integer> apart,
        List<Miss> misses,
        List<Opening> openings) {

    public HowNear {
        found = List.copyOf(found);
        apart = List.copyOf(apart);
        misses = List.copyOf(misses);
        openings = List.copyOf(openings);
    }

    /** What alone kept some rows from being a chain. */
    public sealed interface Miss {

        /** A row follows another too soon. */
        record TooClose(Dated earlier, Dated later, int days, Span needs) implements Miss {}

        /** The last row comes too long after the first. */
        record TooFar(Dated first, Dated last, int days, Span lessThan) implements Miss {}

        /**
         * A row would complete it if it showed what is asked.
         *
         * @param truth no, or unknown: the row does not say
         */
        record NotShown(RowsNode.Where step, Dated dated, Truth truth) implements Miss {}

        /**
         * There are fewer rows than steps.
         *
         * @param step what is asked of the rows
         * @param looked how many rows there were to look at
         * @param fit how many of them show what is asked
         * @param needed how many must
         */
        record TooFew(RowsNode step, int looked, int fit, int needed) implements Miss {}
    }

    /**
     * Days on which a row would lengthen a chain that has been begun.
     *
     * @param step what the row must be
     * @param days the days it may be dated, so that the rows wanted after it still find theirs
     * @param more how many rows would be wanted after it
     * @param all the days between which it and those after it may be dated
     */
    public record Opening(RowsNode step, DateRange days, int more, DateRange all) {

        /** Whether some of the days lie after a day. */
        public boolean isAfter(int day) {
            return days.end() > day + 1;
        }
    }
}
