package org.meed.engine.columns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Says of each journey whether an outcome applies to it, and if it does not, or not yet, with what
 * verdict. Costs an answer read for each exception, need and condition, and four cells written.
 */
final class Applicability implements Primitive {

    /** What holds while an answer may still come. */
    record Wait(Ints until, boolean dated, int pending, int excluded) {}

    /** What it rests on that an outcome does not apply: each need, where it is, and whether. */
    record Rests(List<Integer> needs, int where, int applies) {}

    private final Axis axis;
    private final Exceptions first;
    private final List<Truths> needs;
    private final Truths where;
    private final Truths condition;
    private final @Nullable Wait ifUnknown;
    private final @Nullable Wait ifNot;
    private final int known;
    private final int notApplicable;
    private final int needsOpen;
    private final Ints marks;
    private final @Nullable Rests rests;
    private final Slot out;
    private final Truths applied;

    /**
     * Whether an outcome applies.
     *
     * @param condition whether it applies so far as is known; yes where nothing is asked
     * @param ifUnknown what holds while that is unknown; null when the outcome then does not apply
     * @param marks for its own use
     * @param rests null when nobody asks what verdicts rest on
     */
    Applicability(
            Axis axis,
            Exceptions first,
            List<Truths> needs,
            Truths where,
            Truths condition,
            @Nullable Wait ifUnknown,
            @Nullable Wait ifNot,
            int known,
            int notApplicable,
            int needsOpen,
            Ints marks,
            @Nullable Rests rests,
            Slot out,
            Truths applied) {
        this.axis = axis;
        this.first = first;
        this.needs = needs;
        this.where = where;
        this.condition = condition;
        this.ifUnknown = ifUnknown;
        this.ifNot = ifNot;
        this.known = known;
        this.notApplicable = notApplicable;
        this.needsOpen = needsOpen;
        this.marks = marks;
        this.rests = rests;
        this.out = out;
        this.applied = applied;
    }

    @Override
    public void run() {
        first.mark(marks.at, axis.size);
        need();
        open();
        await(ifUnknown, Truths.UNKNOWN);
        await(ifNot, Truths.NO);
        if (rests != null) {
            rest(rests);
        }
        for (int e = 0; e < axis.size; e++) {
            if (marks.at[e] != 0 && first.find(e, Days.UNKNOWN)) {
                out.set(e, first.kind, first.date, first.because);
                out.ground[e] = first.ground;
            }
        }
        for (int e = 0; e < axis.size; e++) {
            int pending = Mask.equal(out.kind[e], Slot.PENDING);
            int open = Mask.equal(out.kind[e], Slot.OPEN);
            applied.at[e] = (open & Truths.YES) | (pending & Truths.UNKNOWN);
        }
    }

    /** Says whether all that is needed has been achieved. */
    private void need() {
        Arrays.fill(applied.at, 0, axis.size, Truths.YES);
        for (int i = 0; i < needs.size(); i++) {
            Truths need = needs.get(i);
            for (int e = 0; e < axis.size; e++) {
                applied.at[e] = Math.min(applied.at[e], need.at[e]);
            }
        }
    }

    /** Opens those to whom the outcome applies, and excludes all others for now. */
    private void open() {
        for (int e = 0; e < axis.size; e++) {
            int needed = applied.at[e];
            int awaits = Mask.equal(needed, Truths.UNKNOWN);
            int all = Math.min(needed, Math.min(where.at[e], condition.at[e]));
            int kind = Mask.choose(Mask.equal(all, Truths.YES), Slot.OPEN, Slot.EXCLUDED);
            out.kind[e] = Mask.choose(awaits, Slot.PENDING, kind);
            out.date[e] = Days.UNKNOWN;
            out.because[e] = Mask.choose(awaits, needsOpen, notApplicable);
            out.day[e] = Days.UNKNOWN;
        }
    }

    /** Lets those wait of whom the condition has an answer with which it may still come true. */
    private void await(@Nullable Wait wait, int answer) {
        if (wait == null) {
            return;
        }
        for (int e = 0; e < axis.size; e++) {
            int asked = Math.min(applied.at[e], where.at[e]);
            int waits = Mask.equal(asked, Truths.YES) & Mask.equal(condition.at[e], answer);
            int until = wait.until().at[e];
            int over = Mask.known(until) & ~Mask.below(known, until);
            int kind = Mask.choose(over, Slot.EXCLUDED, Slot.PENDING);
            int date = Mask.choose(Mask.of(wait.dated()) & ~over, until, Days.UNKNOWN);
            int because = Mask.choose(over, wait.excluded(), wait.pending());
            out.kind[e] = Mask.choose(waits, kind, out.kind[e]);
            out.date[e] = Mask.choose(waits, date, out.date[e]);
            out.because[e] = Mask.choose(waits, because, out.because[e]);
        }
    }

    /** Notes what it rests on that the outcome does not apply. */
    private void rest(Rests rests) {
        for (int e = 0; e < axis.size; e++) {
            out.ground[e] = out.kind[e] == Slot.EXCLUDED ? ground(rests, e) : Grounds.NOTHING;
        }
    }

    private int ground(Rests rests, int e) {
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).at[e] == Truths.NO) {
                return rests.needs().get(i);
            }
        }
        if (where.at[e] != Truths.YES) {
            return rests.where();
        }
        return condition.at[e] == Truths.NO ? rests.applies() : Grounds.NOTHING;
    }
}
