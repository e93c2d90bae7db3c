package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Finds, for each element, one row of each of some steps, no row twice, each so much later than the
 * one before: the chain whose last row comes first, and of those the one whose first, then second,
 * row does. Costs a walk over the days of each step, and a search only where a row stands in what
 * is found twice or its ends are too far apart; ways that have failed are remembered, which
 * allocates.
 */
final class ChainOfMany implements Primitive {

    private final Axis axis;
    private final List<Listed> steps;
    private final Spans atLeast;
    private final @Nullable Spans lessThan;
    private final Ties ties;
    private final RowLists out;
    private final Ints candidate = new Ints();

    /** Of each element less than none when every step looked at has a row. */
    private final Ints some = new Ints();

    /** The rows of each step of the element at hand: of each day as many as there are steps. */
    private final int[][] rows;

    private final int[][] days;
    private final int[] counts;
    private int[] latest = {};
    private int[] before = {};
    private final int[] chain;
    private LaidSpan least;
    private @Nullable LaidSpan most;
    private final Set<List<Integer>> failed = new HashSet<>();

    ChainOfMany(
            Axis axis,
            List<Listed> steps,
            Spans atLeast,
            @Nullable Spans lessThan,
            Ties ties,
            RowLists out) {
        this.axis = axis;
        this.steps = steps;
        this.atLeast = atLeast;
        this.lessThan = lessThan;
        this.ties = ties;
        this.out = out;
        this.rows = new int[steps.size()][0];
        this.days = new int[steps.size()][0];
        this.counts = new int[steps.size()];
        this.chain = new int[steps.size()];
        this.least = atLeast.any();
    }

    @Override
    public void run() {
        int candidates = candidates();
        out.room(steps.size() * candidates);
        out.empty(axis.size);
        int count = 0;
        for (int c = 0; c < candidates; c++) {
            int e = candidate.at[c];
            least = atLeast.of(e);
            most = lessThan == null ? null : lessThan.of(e);
            if (takes(e, count)) {
                ties.sort(out, count, count + chain.length);
                out.part(e, count, count + chain.length);
                count += chain.length;
            }
        }
    }

    private boolean takes(int e, int count) {
        Listed first = steps.getFirst();
        if (first.lists().days[first.from(e)] == Days.UNKNOWN) {
            return takesFound(e, count);
        }
        return takesFirst(e, count) && (holdsTogether(count) || takesFound(e, count));
    }

    /**
     * Takes of each step the first row that can follow the one before: the chain looked for, unless
     * a row stands in it twice or its ends are too far apart. Where there is none, there is no
     * other.
     */
    private boolean takesFirst(int e, int count) {
        int reached = Days.FIRST;
        for (int step = 0; step < chain.length; step++) {
            Listed list = steps.get(step);
            int at = list.from(e);
            int stop = list.to(e);
            while (at < stop && list.lists().days[at] < reached) {
                at++;
            }
            if (at == stop) {
                return false;
            }
            out.rows[count + step] = list.lists().rows[at];
            out.days[count + step] = list.lists().days[at];
            reached = least.after(list.lists().days[at]);
        }
        return true;
    }

    private boolean holdsTogether(int count) {
        for (int later = 1; later < chain.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (out.rows[count + earlier] == out.rows[count + later]) {
                    return false;
                }
            }
        }
        return isNear(out.days[count], out.days[count + chain.length - 1]);
    }

    /** Takes the chain that a search finds. */
    private boolean takesFound(int e, int count) {
        thin(e);
        if (!finds()) {
            return false;
        }
        for (int step = 0; step < chain.length; step++) {
            out.rows[count + step] = rows[step][chain[step]];
            out.days[count + step] = days[step][chain[step]];
        }
        return true;
    }

    /** The elements of which every step has a row. */
    private int candidates() {
        candidate.hold(axis.size);
        some.hold(axis.size);
        Arrays.fill(some.at, 0, axis.size, -1);
        for (int step = 0; step < counts.length; step++) {
            Listed list = steps.get(step);
            for (int e = 0; e < axis.size; e++) {
                some.at[e] &= list.from(e) - list.to(e);
            }
        }
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            candidate.at[count] = e;
            count += some.at[e] >>> 31;
        }
        return count;
    }

    /** Leaves out what a search need not look at. */
    private void thin(int e) {
        for (int step = 0; step < counts.length; step++) {
            Listed list = steps.get(step);
            int from = list.from(e);
            int to = list.to(e);
            if (rows[step].length < to - from) {
                rows[step] = new int[2 * (to - from)];
                days[step] = new int[2 * (to - from)];
            }
            int count = 0;
            int ofDay = 0;
            for (int i = from; i < to; i++) {
                int day = list.lists().days[i];
                int row = list.lists().rows[i];
                ofDay = count > 0 && days[step][count - 1] == day ? ofDay : 0;
                boolean again = ofDay > 0 && rows[step][count - 1] == row;
                if (ofDay < counts.length && !again) {
                    rows[step][count] = row;
                    days[step][count++] = day;
                    ofDay++;
                }
            }
            counts[step] = count;
        }
    }

    private boolean finds() {
        int lastStep = counts.length - 1;
        latestFirstDays();
        for (int i = 0; i < counts[lastStep]; i++) {
            if (latest[i] != Days.UNKNOWN && isNear(latest[i], days[lastStep][i])) {
                failed.clear();
                chain[lastStep] = i;
                if (reaches(0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** For each row of the last step the latest day of a first row from which it can be reached. */
    private void latestFirstDays() {
        latest = Arrays.copyOf(days[0], counts[0]);
        for (int step = 1; step < counts.length; step++) {
            before = latest;
            latest = new int[counts[step]];
            int best = Days.UNKNOWN;
            int reached = 0;
            for (int i = 0; i < counts[step]; i++) {
                while (reached < counts[step - 1]
                        && least.after(days[step - 1][reached]) <= days[step][i]) {
                    best = Math.max(best, before[reached++]);
                }
                latest[i] = best;
            }
        }
    }

    private boolean isNear(int firstDay, int lastDay) {
        return most == null || lastDay < most.after(firstDay);
    }

    /** Lengthens the chain from a step on until it reaches the row taken of the last. */
    private boolean reaches(int step) {
        int lastStep = counts.length - 1;
        int lastDay = days[lastStep][chain[lastStep]];
        if (step == lastStep) {
            return step == 0
                    || (lastDay >= least.after(days[step - 1][chain[step - 1]])
                            && isFree(step, rows[lastStep][chain[lastStep]]));
        }
        List<Integer> way = step == 0 ? List.of() : way(step);
        if (step > 0 && failed.contains(way)) {
            return false;
        }
        for (int i = 0; i < counts[step] && days[step][i] <= lastDay; i++) {
            boolean fits =
                    step == 0
                            ? isNear(days[0][i], lastDay)
                            : days[step][i] >= least.after(days[step - 1][chain[step - 1]]);
            if (fits && isFree(step, rows[step][i])) {
                chain[step] = i;
                if (reaches(step + 1)) {
                    return true;
                }
            }
        }
        failed.add(way);
        return false;
    }

    /** Where the search stands: the step, the day, and the rows of that day that are taken. */
    private List<Integer> way(int step) {
        int day = days[step - 1][chain[step - 1]];
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < step; i++) {
            if (days[i][chain[i]] == day) {
                taken.add(rows[i][chain[i]]);
            }
        }
        taken.sort(Integer::compare);
        taken.add(step);
        taken.add(day);
        return taken;
    }

    private boolean isFree(int step, int row) {
        for (int i = 0; i < step; i++) {
            if (rows[i][chain[i]] == row) {
                return false;
            }
        }
        return true;
    }
}
