package org.meed.engine.columns;

import static org.meed.engine.determine.Reasons.LAG;
import static org.meed.engine.determine.Reasons.MET;
import static org.meed.engine.determine.Reasons.WINDOW_OPEN;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Clock.OnBreak;
import org.meed.engine.time.Days;

/**
 * Runs a clock over each journey: windows, breaks, resets, lag. The one fold that is written by
 * hand. Costs the laying of two spans and a walk over the breaks for each part.
 */
final class RunClock implements Primitive {

    /** The reasons that it gives, by number, and what it rests on that the clock began. */
    record Reasons(
            int met, int pending, int broken, int reset, int windowOpen, int lag, int began) {

        static Reasons of(Clock clock, String pending, Words words, int began) {
            String reset =
                    clock.onBreak() instanceof OnBreak.Resets(_, var because)
                            ? because
                            : clock.because();
            return new Reasons(
                    words.of(MET),
                    words.of(pending),
                    words.of(clock.because()),
                    words.of(reset),
                    words.of(WINDOW_OPEN),
                    words.of(LAG),
                    began);
        }
    }

    private final Axis axis;
    private final Slot before;
    private final Clock clock;
    private final Windows windows;
    private final boolean endsOnBreak;
    private final int parts;
    private final Ints starts;
    private final Listed breaks;
    private final @Nullable ListedSpells pauses;
    private final Reasons reasons;
    private final int known;
    private final List<Slot> out;

    /** How many runs there may be. */
    private final int runs;

    /** The journeys that the clock is run for. */
    private final Ints open;

    /** What the run at hand began by, and what broke it that was found last. */
    private int began;

    private int breaker;

    RunClock(
            Axis axis,
            Slot before,
            Clock clock,
            Ints starts,
            Listed breaks,
            @Nullable ListedSpells pauses,
            Reasons reasons,
            int known,
            List<Slot> out) {
        this.axis = axis;
        this.before = before;
        this.clock = clock;
        this.windows = new Windows(clock.parts());
        this.endsOnBreak = clock.onBreak() instanceof OnBreak.Ends;
        this.parts = clock.parts().size();
        this.starts = starts;
        this.breaks = breaks;
        this.pauses = pauses;
        this.reasons = reasons;
        this.known = known;
        this.out = out;
        this.runs = runs(clock);
        this.open = axis.ints();
    }

    /** How many runs a clock may have. */
    static int runs(Clock clock) {
        return clock.onBreak() instanceof OnBreak.Resets(int runs, _) ? runs : 1;
    }

    @Override
    public void run() {
        for (int slot = 0; slot < out.size(); slot++) {
            if (slot < parts) {
                out.get(slot).take(before, axis.size);
            } else {
                Arrays.fill(out.get(slot).kind, 0, axis.size, Slot.ABSENT);
            }
        }
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            open.at[count] = e;
            count -= Mask.equal(before.kind[e], Slot.OPEN);
        }
        for (int i = 0; i < count; i++) {
            judge(open.at[i]);
        }
    }

    private void judge(int e) {
        if (starts.at[e] == Days.UNKNOWN) {
            for (int part = 0; part < parts; part++) {
                out.get(part).set(e, Slot.PENDING, Days.UNKNOWN, reasons.pending());
            }
            return;
        }
        began = reasons.began();
        if (endsOnBreak) {
            untilBroken(e);
        } else if (runs == 1) {
            eachAlone(e, 1, starts.at[e], 0);
        } else {
            withResets(e);
        }
    }

    private Slot slot(int run, int part) {
        return out.get((run - 1) * parts + part);
    }

    /** The day that lies a span of the clock's time after the start of a run. */
    private int laid(int e, LaidSpan span, int start) {
        int day = span.after(start);
        if (pauses == null) {
            return day;
        }
        int stop = pauses.to(e);
        for (int i = pauses.from(e); i < stop; i++) {
            int from = Math.max(start, pauses.lists().from[i]);
            int until = pauses.lists().until[i];
            if (from < until && from < day) {
                day = Math.min(Days.LAST, day + until - from);
            }
        }
        return day;
    }

    private int windowStart(int e, int part, int start, int firstPart) {
        return laid(e, windows.from(firstPart, part), start);
    }

    private int windowEnd(int e, int part, int start, int firstPart) {
        return laid(e, windows.to(firstPart, part), start);
    }

    /** The first break on or after one day and before another; unknown when there is none. */
    private int firstBreak(int e, int from, int end) {
        int stop = breaks.to(e);
        for (int i = breaks.from(e); i < stop; i++) {
            int day = breaks.lists().days[i];
            if (day >= end) {
                return Days.UNKNOWN;
            }
            if (day >= from && (pauses == null || !pauses.contains(e, day))) {
                breaker = Grounds.ofRow(breaks.lists().rows[i]);
                return day;
            }
        }
        return Days.UNKNOWN;
    }

    private void clean(int e, int run, int part, int end) {
        int settled = clock.settles() == null ? end : clock.settles().after(end);
        if (known >= settled) {
            slot(run, part).achieve(e, end, settled, reasons.met());
            slot(run, part).ground[e] = began;
        } else {
            int why = known < end ? reasons.windowOpen() : reasons.lag();
            slot(run, part).set(e, Slot.PENDING, settled, why, end);
        }
    }

    private void broken(int e, int run, int part, int day) {
        slot(run, part).set(e, Slot.NOT_ACHIEVED, day, reasons.broken());
        slot(run, part).ground[e] = breaker;
    }

    private void untilBroken(int e) {
        int start = starts.at[e];
        int first = firstBreak(e, windowStart(e, 0, start, 0), Integer.MAX_VALUE);
        for (int part = 0; part < parts; part++) {
            int end = windowEnd(e, part, start, 0);
            if (first != Days.UNKNOWN && first < end) {
                broken(e, 1, part, first);
            } else {
                clean(e, 1, part, end);
            }
        }
    }

    private void eachAlone(int e, int run, int start, int firstPart) {
        for (int part = firstPart; part < parts; part++) {
            int end = windowEnd(e, part, start, firstPart);
            int by = firstBreak(e, windowStart(e, part, start, firstPart), end);
            if (by == Days.UNKNOWN) {
                clean(e, run, part, end);
            } else {
                broken(e, run, part, by);
            }
        }
    }

    private void withResets(int e) {
        int start = starts.at[e];
        int firstPart = 0;
        for (int run = 1; run < runs; run++) {
            int brokenPart = -1;
            for (int part = firstPart; part < parts && brokenPart < 0; part++) {
                int end = windowEnd(e, part, start, firstPart);
                int by = firstBreak(e, windowStart(e, part, start, firstPart), end);
                if (by == Days.UNKNOWN) {
                    clean(e, run, part, end);
                } else {
                    broken(e, run, part, by);
                    resetAfter(e, run, part, by);
                    brokenPart = part;
                    start = by + 1;
                    began = breaker;
                }
            }
            if (brokenPart < 0) {
                return;
            }
            firstPart = brokenPart;
        }
        eachAlone(e, runs, start, firstPart);
    }

    private void resetAfter(int e, int run, int part, int by) {
        for (int later = part + 1; later < parts; later++) {
            slot(run, later).set(e, Slot.EXCLUDED, by, reasons.reset());
            slot(run, later).ground[e] = breaker;
        }
    }
}
