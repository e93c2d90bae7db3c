package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** How the few rows of an archived table stand that correct one another; all others stand alone. */
final class Standings {

    /** The rows that do not stand alone, in order, and how each stands. */
    private final int[] rows;

    private final Standing[] standings;

    /** The first day on which each of them is withdrawn or replaced, if there is one. */
    private final int[] hiddenFrom;

    /** The first day after that on which it is not, if there is one. */
    private final int[] hiddenUntil;

    /** The same rows, to ask whether a row is one of them at all. */
    private final BitSet marks = new BitSet();

    private Standings(int[] rows, Standing[] standings) {
        this.rows = rows;
        this.standings = standings;
        this.hiddenFrom =
                Arrays.stream(standings).mapToInt(standing -> standing.hidden().flip(0)).toArray();
        this.hiddenUntil =
                Arrays.stream(standings).mapToInt(standing -> standing.hidden().flip(1)).toArray();
        for (int i = 0; i < rows.length; i++) {
            Archive.must(i == 0 || rows[i - 1] < rows[i], "a row stands twice, or out of order");
            marks.set(rows[i]);
        }
    }

    static Standings of(KnownRows known) {
        List<Integer> rows = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Standing standing = known.row(i).standing();
            if (!standing.equals(Standing.ALONE)) {
                rows.add(i);
                standings.add(standing);
            }
        }
        return new Standings(
                rows.stream().mapToInt(Integer::intValue).toArray(),
                standings.toArray(Standing[]::new));
    }

    Standing of(int row) {
        return marks.get(row) ? standings[Arrays.binarySearch(rows, row)] : Standing.ALONE;
    }

    /**
     * Marks with 0 the rows that are withdrawn or replaced on a day, of those from a place on and
     * before another.
     *
     * @param marks has one mark a row, from that place on
     * @return how many rows that were
     */
    int hide(int from, int end, int day, int[] marks) {
        int at = Arrays.binarySearch(rows, from);
        int count = 0;
        for (int i = at < 0 ? ~at : at; i < rows.length && rows[i] < end; i++) {
            int hidden = isWithin(hiddenFrom[i], day, hiddenUntil[i]);
            if (hiddenUntil[i] <= day) {
                hidden = standings[i].hidden().contains(day) ? 1 : 0;
            }
            marks[rows[i] - from] &= 1 ^ hidden;
            count += hidden;
        }
        return count;
    }

    /** Whether a day is one of those from one on and before another, as 1 or 0. */
    private static int isWithin(int from, int day, int until) {
        return (int) (((day - (long) until) & ~(day - (long) from)) >>> 63);
    }

    void put(SectionWriter into, String name) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            numbers.add(rows[i]);
            standings[i].withdrawn().put(numbers);
            standings[i].hidden().put(numbers);
        }
        into.ints(name + "/days", numbers.stream().mapToInt(Integer::intValue).toArray());
        TextColumn.of(rows.length, i -> standings[i].first()).put(into, name + "/first");
    }

    static Standings take(SectionReader from, String name) {
        int[] numbers = from.ints(name + "/days");
        TextColumn firsts = TextColumn.take(from, name + "/first");
        int[] rows = new int[firsts.size()];
        Standing[] standings = new Standing[rows.length];
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers[at++];
            WithdrawnDays withdrawn = WithdrawnDays.take(numbers, at);
            at = withdrawn.after(at);
            WithdrawnDays hidden = WithdrawnDays.take(numbers, at);
            at = hidden.after(at);
            standings[i] = new Standing(withdrawn, hidden, firsts.at(i));
        }
        return new Standings(rows, standings);
    }
}
