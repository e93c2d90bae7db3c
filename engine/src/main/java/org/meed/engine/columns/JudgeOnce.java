package org.meed.engine.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Judges a result that is achieved once, in one of some ways, or lost. Costs an answer and a day
 * read for each way, and four cells written.
 */
final class JudgeOnce implements Primitive {

    /** A condition that achieves the outcome, or loses it, on which day, and what that rests on. */
    record Way(Truths holds, Ints on, int ground) {}

    /** What it is to achieve it. */
    record Rule(
            List<Way> ways,
            @Nullable Ints settles,
            int pending,
            @Nullable Way loss,
            int lost,
            int met) {}

    private final Axis axis;
    private final Slot before;
    private final Rule rule;
    private final int known;
    private final Slot out;

    /** What the way rests on that was found last. */
    private int ground;

    JudgeOnce(Axis axis, Slot before, Rule rule, int known, Slot out) {
        this.axis = axis;
        this.before = before;
        this.rule = rule;
        this.known = known;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            if (before.kind[e] == Slot.OPEN) {
                judge(e);
            } else {
                out.take(e, before);
            }
        }
    }

    private void judge(int e) {
        int settled = rule.settles() == null ? Days.FIRST : rule.settles().at[e];
        if (settled == Days.UNKNOWN || known < settled) {
            out.set(e, Slot.PENDING, settled, rule.pending(), earliest(e, false));
            return;
        }
        int won = earliest(e, true);
        Way loss = rule.loss();
        if (won > known) {
            out.set(e, Slot.PENDING, won, rule.pending(), won);
        } else if (won != Days.UNKNOWN) {
            out.achieve(e, won, won, rule.met());
            out.ground[e] = ground;
        } else if (loss != null && loss.holds().at[e] == Truths.YES) {
            out.set(e, Slot.NOT_ACHIEVED, loss.on().at[e], rule.lost());
            out.ground[e] = loss.ground();
        } else {
            out.set(e, Slot.PENDING, Days.UNKNOWN, rule.pending());
        }
    }

    /** The earliest day of a way, of those that hold or of all; unknown where none has one. */
    private int earliest(int e, boolean holding) {
        int earliest = Days.UNKNOWN;
        List<Way> ways = rule.ways();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            int on = way.on().at[e];
            if (on != Days.UNKNOWN
                    && (!holding || way.holds().at[e] == Truths.YES)
                    && (earliest == Days.UNKNOWN || on < earliest)) {
                earliest = on;
                ground = way.ground();
            }
        }
        return earliest;
    }
}
