package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many sets of days, each of which nearly always is empty, or flips once. The first two flips of
 * each stand in arrays; sets with more of them are few, and looked up. Immutable.
 */
final class DaySets {

    private static final int NEVER = Integer.MAX_VALUE;

    private final int count;

    /** The first day of each, {@link #NEVER} of an empty one; no array when all are empty. */
    private final int[] from;

    /** The first day behind it that is not in the set; no array when there is none. */
    private final int[] until;

    /** Which sets have more days than up to {@link #until}, in order, and each as a whole. */
    private final int[] longer;

    private final WithdrawnDays[] wholes;

    private DaySets(int count, int[] from, int[] until, int[] longer, List<WithdrawnDays> wholes) {
        this.count = count;
        this.from = from;
        this.until = until;
        this.longer = longer;
        this.wholes = wholes.toArray(WithdrawnDays[]::new);
    }

    static DaySets of(List<WithdrawnDays> sets) {
        List<WithdrawnDays> wholes = new ArrayList<>();
        List<Integer> longer = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).flip(2) != NEVER) {
                longer.add(i);
                wholes.add(sets.get(i));
            }
        }
        return new DaySets(sets.size(), flips(sets, 0), flips(sets, 1), numbers(longer), wholes);
    }

    private static int[] flips(List<WithdrawnDays> sets, int number) {
        int[] flips = sets.stream().mapToInt(set -> set.flip(number)).toArray();
        return Arrays.stream(flips).allMatch(day -> day == NEVER) ? new int[0] : flips;
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a day is in the set of a place. */
    boolean contains(int place, int day) {
        if (from.length == 0 || day < from[place]) {
            return false;
        }
        if (until.length == 0 || day < until[place]) {
            return true;
        }
        int whole = longer.length == 0 ? -1 : Arrays.binarySearch(longer, place);
        return whole >= 0 && wholes[whole].contains(day);
    }

    /**
     * The same as 1 or 0: without a branch, since whether a row is replaced cannot be foreseen,
     * where the day is not behind the first two flips.
     */
    int mark(int place, int day) {
        if (from.length == 0) {
            return 0;
        }
        long within = ~((long) day - from[place]);
        if (until.length > 0) {
            if (until[place] <= day && longer.length > 0) {
                return contains(place, day) ? 1 : 0;
            }
            within &= (long) day - until[place];
        }
        return (int) (within >>> 63);
    }

    /** The set of a place. */
    WithdrawnDays of(int place) {
        int whole = longer.length == 0 ? -1 : Arrays.binarySearch(longer, place);
        if (whole >= 0) {
            return wholes[whole];
        }
        return WithdrawnDays.between(
                from.length == 0 ? NEVER : from[place], until.length == 0 ? NEVER : until[place]);
    }

    void put(SectionWriter into, String name) {
        into.ints(name + "/from", from);
        into.ints(name + "/until", until);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < longer.length; i++) {
            numbers.add(longer[i]);
            wholes[i].put(numbers);
        }
        into.ints(name + "/longer", numbers(numbers));
    }

    /**
     * Takes so many sets.
     *
     * @throws IllegalArgumentException when there are more or fewer
     */
    static DaySets take(SectionReader from, String name, int count) {
        int[] numbers = from.ints(name + "/longer");
        List<Integer> longer = new ArrayList<>();
        List<WithdrawnDays> wholes = new ArrayList<>();
        for (int at = 0; at < numbers.length; ) {
            int flips = at + 1 < numbers.length ? numbers[at + 1] : -1;
            Archive.must(
                    flips > 2 && flips <= numbers.length - at - 2, name + "/longer is not whole");
            longer.add(numbers[at]);
            WithdrawnDays whole = WithdrawnDays.take(numbers, at + 1);
            wholes.add(whole);
            at = whole.after(at + 1);
        }
        DaySets taken =
                new DaySets(
                        count,
                        from.ints(name + "/from"),
                        from.ints(name + "/until"),
                        numbers(longer),
                        wholes);
        Archive.must(taken.fit(), name + " is not whole");
        return taken;
    }

    private boolean fit() {
        boolean ascend = true;
        for (int i = 0; i < longer.length; i++) {
            ascend &= (i == 0 || longer[i - 1] < longer[i]) && longer[i] >= 0 && longer[i] < count;
        }
        return ascend
                && (from.length == 0 || from.length == count)
                && (until.length == 0 || until.length == count);
    }
}
