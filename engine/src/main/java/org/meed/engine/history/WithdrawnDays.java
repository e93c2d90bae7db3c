package org.meed.engine.history;

import java.util.Arrays;
import java.util.List;

/**
 * The known dates on which a row is withdrawn or replaced: a set of days, written as the sorted
 * days on which it flips, beginning outside.
 *
 * <p>Whether a row is withdrawn changes with the known date, and may change back when its
 * withdrawal is withdrawn.
 */
final class WithdrawnDays {
    static final WithdrawnDays NONE = new WithdrawnDays(new int[0]);

    private final int[] flips;

    private WithdrawnDays(int[] flips) {
        this.flips = flips;
    }

    /** That day and every later one. */
    static WithdrawnDays from(int day) {
        return new WithdrawnDays(new int[] {day});
    }

    /**
     * The days from one on and before another.
     *
     * @param from later than every day when there are none
     * @param until later than every day when they do not end
     */
    static WithdrawnDays between(int from, int until) {
        if (from == Integer.MAX_VALUE) {
            return NONE;
        }
        return until == Integer.MAX_VALUE ? from(from) : new WithdrawnDays(new int[] {from, until});
    }

    boolean contains(int day) {
        int i = 0;
        while (i < flips.length && flips[i] <= day) {
            i++;
        }
        return (i & 1) == 1;
    }

    /** The day of a flip, counted from 0; later than every day when there are not so many. */
    int flip(int number) {
        return number < flips.length ? flips[number] : Integer.MAX_VALUE;
    }

    boolean isEmpty() {
        return flips.length == 0;
    }

    WithdrawnDays or(WithdrawnDays other) {
        return isEmpty()
                ? other
                : other.isEmpty() ? this : combined(other, (here, there) -> here || there);
    }

    WithdrawnDays and(WithdrawnDays other) {
        return combined(other, (here, there) -> here && there);
    }

    WithdrawnDays without(WithdrawnDays other) {
        return other.isEmpty() ? this : combined(other, (here, there) -> here && !there);
    }

    /**
     * Whether a day is in the outcome, given whether it is in each of two sets; a day in neither
     * never is.
     */
    private interface Choice {
        boolean holds(boolean here, boolean there);
    }

    private WithdrawnDays combined(WithdrawnDays other, Choice choice) {
        int[] found = new int[flips.length + other.flips.length];
        int count = 0;
        int i = 0;
        int j = 0;
        boolean held = false;
        while (i < flips.length || j < other.flips.length) {
            int a = i < flips.length ? flips[i] : Integer.MAX_VALUE;
            int b = j < other.flips.length ? other.flips[j] : Integer.MAX_VALUE;
            int day = Math.min(a, b);
            i += a == day ? 1 : 0;
            j += b == day ? 1 : 0;
            boolean holds = choice.holds((i & 1) == 1, (j & 1) == 1);
            if (holds != held) {
                found[count++] = day;
                held = holds;
            }
        }
        return new WithdrawnDays(Arrays.copyOf(found, count));
    }

    /** Adds how many flips there are, and each. */
    void put(List<Integer> numbers) {
        numbers.add(flips.length);
        for (int flip : flips) {
            numbers.add(flip);
        }
    }

    /** Takes what {@link #put} added at a place. */
    static WithdrawnDays take(int[] numbers, int at) {
        int count = numbers[at];
        return count == 0
                ? NONE
                : new WithdrawnDays(Arrays.copyOfRange(numbers, at + 1, at + 1 + count));
    }

    /** The place behind these, which were taken from a place. */
    int after(int at) {
        return at + 1 + flips.length;
    }

    @Override
    public String toString() {
        return Arrays.toString(flips);
    }
}
