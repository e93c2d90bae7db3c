package org.meed.engine.columns;

import java.util.Arrays;
import java.util.List;
import org.meed.engine.time.Days;

/**
 * Judges a result that is achieved once, in one of some ways, or lost. Costs an answer and a day
 * read for each way, and four cells written.
 */
final class JudgeOnce implements Primitive {

    /** A condition that achieves the outcome, or loses it, and the day on which it does. */
    record Way(Truths holds, Ints on) {}

    /** What it is to achieve it. */
    record Rule(List<Way> ways, Ints settles, int pending, Way loss, int lost, int met) {}

    /** Later than every day. */
    private static final int NONE = Integer.MAX_VALUE;

    private final Axis axis;
    private final Slot before;
    private final Rule rule;
    private final int known;
    private final Slot out;

    /** The earliest day of a way that holds, and of any. */
    private final Ints won;

    private final Ints ever;

    /** All ones where it waits to be settled. */
    private final Ints waiting;

    JudgeOnce(Axis axis, Slot before, Rule rule, int known, Slot out) {
        this.axis = axis;
        this.before = before;
        this.rule = rule;
        this.known = known;
        this.out = out;
        this.won = axis.ints();
        this.ever = axis.ints();
        this.waiting = axis.ints();
    }

    @Override
    public void run() {
        earliest(ever.at, false);
        earliest(won.at, true);
        settle();
        win();
        lose();
        keepOthers();
    }

    /** Lets those wait whose day to settle has not come. */
    private void settle() {
        for (int e = 0; e < axis.size; e++) {
            int day = rule.settles().at[e];
            int waits = Mask.below(known, day) | ~Mask.known(day);
            waiting.at[e] = waits;
            out.kind[e] = Slot.PENDING;
            out.date[e] = Mask.choose(waits, day, Days.UNKNOWN);
            out.because[e] = rule.pending();
            out.day[e] = Mask.choose(waits, ever.at[e], NONE);
        }
    }

    /** Achieves it where the day of a way has come, and where one is to come says so. */
    private void win() {
        for (int e = 0; e < axis.size; e++) {
            int won = Mask.choose(waiting.at[e], NONE, this.won.at[e]);
            int has = ~Mask.below(known, won);
            out.kind[e] = Mask.choose(has, Slot.ACHIEVED, Slot.PENDING);
            out.because[e] = Mask.choose(has, rule.met(), rule.pending());
            out.due[e] = won;
        }
        for (int e = 0; e < axis.size; e++) {
            int won = out.due[e];
            int later = Mask.below(known, won) & Mask.below(won, NONE);
            out.date[e] = Mask.choose(Mask.below(won, NONE), won, out.date[e]);
            out.day[e] = Mask.choose(later, won, out.day[e]);
        }
    }

    /** Loses it where nothing else is said. */
    private void lose() {
        Way loss = rule.loss();
        for (int e = 0; e < axis.size; e++) {
            int lost =
                    Mask.equal(loss.holds().at[e], Truths.YES)
                            & Mask.equal(out.due[e], NONE)
                            & ~waiting.at[e];
            out.kind[e] = Mask.choose(lost, Slot.NOT_ACHIEVED, out.kind[e]);
            out.date[e] = Mask.choose(lost, loss.on().at[e], out.date[e]);
            out.because[e] = Mask.choose(lost, rule.lost(), out.because[e]);
        }
    }

    /** Keeps what was said before where the result was not to be asked for. */
    private void keepOthers() {
        for (int e = 0; e < axis.size; e++) {
            int open = Mask.equal(before.kind[e], Slot.OPEN);
            out.kind[e] = Mask.choose(open, out.kind[e], before.kind[e]);
            out.date[e] = Mask.choose(open, out.date[e], before.date[e]);
        }
        for (int e = 0; e < axis.size; e++) {
            int open = Mask.equal(before.kind[e], Slot.OPEN);
            out.because[e] = Mask.choose(open, out.because[e], before.because[e]);
            int dated = open & ~Mask.equal(out.day[e], NONE);
            out.day[e] = Mask.choose(dated, out.day[e], Days.UNKNOWN);
        }
    }

    /** The earliest day of a way, of those that hold or of all; none where none has one. */
    private void earliest(int[] earliest, boolean holding) {
        Arrays.fill(earliest, 0, axis.size, NONE);
        List<Way> ways = rule.ways();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            for (int e = 0; e < axis.size; e++) {
                int on = way.on().at[e];
                int holds = Mask.equal(way.holds().at[e], Truths.YES) | Mask.of(!holding);
                int day = Mask.choose(holds & Mask.known(on), on, NONE);
                earliest[e] = Math.min(earliest[e], day);
            }
        }
    }
}
