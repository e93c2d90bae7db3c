package org.meed.engine.history;

import java.util.ArrayList;
import java.util.List;

/**
 * How the rows of an archived table stand that correct one another; all others stand alone. They
 * may be nearly all rows, and a standing is made anew each time it is asked for. Immutable.
 */
final class Standings {

    private static final int WORD = Long.SIZE;

    /** A bit for each row that does not stand alone. */
    private final long[] marks;

    /** How many do not, of the rows before those of each word of {@link #marks}. */
    private final int[] before;

    /** The days of each of them, in order, on which it is withdrawn. */
    private final DaySets withdrawn;

    /** The days on which it is withdrawn or replaced. */
    private final DaySets hidden;

    /** The id of the row that each of them goes back to, if it does. */
    private final TextColumn firsts;

    private Standings(long[] marks, DaySets withdrawn, DaySets hidden, TextColumn firsts) {
        this.marks = marks;
        this.before = before(marks);
        this.withdrawn = withdrawn;
        this.hidden = hidden;
        this.firsts = firsts;
    }

    private static int[] before(long[] marks) {
        int[] before = new int[marks.length];
        int count = 0;
        for (int i = 0; i < marks.length; i++) {
            before[i] = count;
            count += Long.bitCount(marks[i]);
        }
        return before;
    }

    static Standings of(KnownRows known) {
        long[] marks = new long[words(known.size())];
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Standing standing = known.row(i).standing();
            if (!standing.equals(Standing.ALONE)) {
                marks[i / WORD] |= 1L << i;
                standings.add(standing);
            }
        }
        return new Standings(
                marks,
                DaySets.of(standings.stream().map(Standing::withdrawn).toList()),
                DaySets.of(standings.stream().map(Standing::hidden).toList()),
                TextColumn.of(standings.size(), i -> standings.get(i).first()));
    }

    private static int words(int rows) {
        return (rows + WORD - 1) / WORD;
    }

    Standing of(int row) {
        if (standsAlone(row)) {
            return Standing.ALONE;
        }
        int place = place(row);
        return new Standing(withdrawn.of(place), hidden.of(place), firsts.at(place));
    }

    /** Whether a row is withdrawn or replaced on a day. */
    boolean isHidden(int row, int day) {
        return !standsAlone(row) && hidden.contains(place(row), day);
    }

    private boolean standsAlone(int row) {
        return (marks[row / WORD] & (1L << row)) == 0;
    }

    /** How many rows before it do not stand alone. */
    private int place(int row) {
        return before[row / WORD] + Long.bitCount(marks[row / WORD] & ~(-1L << row));
    }

    /**
     * Marks with 0 the rows that are withdrawn or replaced on a day, of those from a place on and
     * before another.
     *
     * @param seen has one mark a row, from that place on
     * @return how many rows that were
     */
    int hide(int from, int end, int day, int[] seen) {
        if (from >= end) {
            return 0;
        }
        int count = 0;
        int place = place(from);
        for (int word = from / WORD; word * WORD < end; word++) {
            int first = word * WORD;
            long left = marks[word];
            left &= first < from ? -1L << from : -1L;
            left &= end - first < WORD ? ~(-1L << end) : -1L;
            while (left != 0) {
                int isHidden = hidden.mark(place++, day);
                seen[first + Long.numberOfTrailingZeros(left) - from] &= 1 ^ isHidden;
                count += isHidden;
                left &= left - 1;
            }
        }
        return count;
    }

    void put(SectionWriter into, String name) {
        into.longs(name + "/marks", marks);
        withdrawn.put(into, name + "/withdrawn");
        hidden.put(into, name + "/hidden");
        firsts.put(into, name + "/first");
    }

    /**
     * Takes those of so many rows.
     *
     * @throws IllegalArgumentException when they do not hold together
     */
    static Standings take(SectionReader from, String name, int rows) {
        long[] marks = from.longs(name + "/marks");
        TextColumn firsts = TextColumn.take(from, name + "/first");
        Standings taken =
                new Standings(
                        marks,
                        DaySets.take(from, name + "/withdrawn", firsts.size()),
                        DaySets.take(from, name + "/hidden", firsts.size()),
                        firsts);
        Archive.must(taken.fit(rows), name + " is of other rows");
        return taken;
    }

    private boolean fit(int rows) {
        if (marks.length != words(rows)) {
            return false;
        }
        long beyond = rows % WORD == 0 ? 0 : marks[marks.length - 1] & (-1L << rows);
        int last = marks.length - 1;
        int all = last < 0 ? 0 : before[last] + Long.bitCount(marks[last]);
        return beyond == 0 && all == firsts.size();
    }
}
