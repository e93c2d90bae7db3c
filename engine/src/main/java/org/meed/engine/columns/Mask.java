package org.meed.engine.columns;

import org.meed.engine.time.Days;

/**
 * Yes as all ones and no as no ones, so that a loop chooses without a branch: a branch that cannot
 * be foreseen costs more than all the rest of an element, and a loop without one is run for sixteen
 * elements at once.
 */
final class Mask {

    private Mask() {}

    static int of(boolean holds) {
        return holds ? -1 : 0;
    }

    /** Whether two numbers are the same. */
    static int equal(int one, int other) {
        int apart = one ^ other;
        return ~((apart | -apart) >> 31);
    }

    /** Whether one number is less than another. */
    static int below(int one, int other) {
        return ((one & ~other) | (~(one ^ other) & (one - other))) >> 31;
    }

    /** Whether a day, or the cell of any column, is known. */
    static int known(int cell) {
        return ~equal(cell, Days.UNKNOWN);
    }

    /** Whether two numbers are the same. */
    static int equal(long one, long other) {
        long apart = one ^ other;
        return (int) ~((apart | -apart) >> 63);
    }

    /** Whether one number is less than another. */
    static int below(long one, long other) {
        return (int) (((one & ~other) | (~(one ^ other) & (one - other))) >> 63);
    }

    /** Whether a number is known. */
    static int known(long number) {
        return ~equal(number, Longs.UNKNOWN);
    }

    /** The one where it holds, else the other. */
    static int choose(int holds, int one, int other) {
        return (one & holds) | (other & ~holds);
    }

    /** The one number where it holds, else the other. */
    static long choose(int holds, long one, long other) {
        return (one & holds) | (other & ~holds);
    }

    /** What {@link Truths} say of something that holds, so far as it is known. */
    static int truth(int holds, int known) {
        return (holds & known & Truths.YES) | (~known & Truths.UNKNOWN);
    }

    /** The same of something that is known anyway. */
    static int truth(int holds) {
        return holds & Truths.YES;
    }
}
