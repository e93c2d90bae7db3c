package org.meed.engine.columns;

import java.util.List;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Counts whole blocks of days in spells, each a part of the result. Costs the laying of a span for
 * each block, and four cells written for each part.
 */
final class CountBlocks implements Primitive {

    /** The reasons that it gives, by number, and what it rests on. */
    record Reasons(int met, int pending, int over, int ground) {}

    private final Axis axis;
    private final Slot before;
    private final ListedSpells spells;
    private final Spans each;
    private final Ints until;
    private final Reasons reasons;
    private final int known;
    private final List<Slot> out;

    CountBlocks(
            Axis axis,
            Slot before,
            ListedSpells spells,
            Spans each,
            Ints until,
            Reasons reasons,
            int known,
            List<Slot> out) {
        this.axis = axis;
        this.before = before;
        this.spells = spells;
        this.each = each;
        this.until = until;
        this.reasons = reasons;
        this.known = known;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            if (before.kind[e] == Slot.OPEN) {
                judge(e);
            } else {
                for (int part = 0; part < out.size(); part++) {
                    out.get(part).take(e, before);
                }
            }
        }
    }

    private void judge(int e) {
        int last = until.at[e];
        int ended = Days.UNKNOWN;
        int part = 0;
        int stop = spells.to(e);
        for (int i = spells.from(e); i < stop; i++) {
            int start = spells.lists().from[i];
            if (last == Days.UNKNOWN || start < last) {
                ended = spells.lists().until[i];
                part = achieve(e, start, ended, part);
            }
        }
        boolean over = last != Days.UNKNOWN && known >= last && ended < known;
        for (; part < out.size(); part++) {
            if (over) {
                out.get(part).set(e, Slot.NOT_ACHIEVED, Math.max(last, ended), reasons.over());
                out.get(part).ground[e] = reasons.ground();
            } else {
                out.get(part).set(e, Slot.PENDING, Days.UNKNOWN, reasons.pending());
            }
        }
    }

    /** Achieves a part for each whole block of a spell; says which part is the next. */
    private int achieve(int e, int start, int end, int next) {
        int part = next;
        Span span = each.of(e).span();
        int day = span.after(start);
        int blocks = 1;
        while (day <= end && day > start && part < out.size()) {
            out.get(part).achieve(e, day, day, reasons.met());
            out.get(part++).ground[e] = reasons.ground();
            blocks++;
            day = span.after(start, blocks);
        }
        return part;
    }
}
