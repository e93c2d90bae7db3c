package org.meed.engine.columns;

import java.util.Arrays;
import java.util.List;
import org.meed.engine.time.Days;

/**
 * Judges a result that is achieved once, in one of some ways, or lost. Costs an answer and a day
 * read for each way, and four cells written.
 */
final class JudgeOnce implements Primitive {

    /** A condition that achieves the outcome, or loses it, on which day, and what that rests on. */
    record Way(Truths holds, Ints on, int ground) {}

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

    /** Whether anybody asks what verdicts rest on. */
    private final boolean rests;

    JudgeOnce(Axis axis, Slot before, Rule rule, int known, boolean rests, Slot out) {
        this.axis = axis;
        this.before = before;
        this.rule = rule;
        this.known = known;
        this.rests = rests;
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
        if (rests) {
            rest();
        }
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
            out.stands[e] = Math.max(won, rule.settles().at[e]);
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

    /** Notes what it rests on that it was achieved or lost. */
    private void rest() {
        for (int e = 0; e < axis.size; e++) {
            boolean open = before.kind[e] == Slot.OPEN;
            out.ground[e] = open ? ground(e) : before.ground[e];
        }
    }

    private int ground(int e) {
        if (out.kind[e] == Slot.NOT_ACHIEVED) {
            return rule.loss().ground();
        }
        if (out.kind[e] != Slot.ACHIEVED) {
            return Grounds.NOTHING;
        }
        int way = 0;
        while (!isBy(rule.ways().get(way), e)) {
            way++;
        }
        return rule.ways().get(way).ground();
    }

    /** Whether it was achieved by a way: the first that holds on its day. */
    private boolean isBy(Way way, int e) {
        return way.holds().at[e] == Truths.YES && way.on().at[e] == won.at[e];
    }
}
