package org.meed.engine.columns;

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

    /** A condition that may be unknown for a time. */
    record Applies(Truths condition, @Nullable Wait ifUnknown, @Nullable Wait ifNot) {}

    /** What it rests on that an outcome does not apply: each need, where it is, and whether. */
    record Rests(List<Integer> needs, int where, int applies) {}

    private final Axis axis;
    private final Exceptions first;
    private final List<Truths> needs;
    private final @Nullable Truths where;
    private final @Nullable Applies applies;
    private final int known;
    private final int notApplicable;
    private final int needsOpen;
    private final Rests rests;
    private final Slot out;
    private final Truths applied;

    Applicability(
            Axis axis,
            Exceptions first,
            List<Truths> needs,
            @Nullable Truths where,
            @Nullable Applies applies,
            int known,
            int notApplicable,
            int needsOpen,
            Rests rests,
            Slot out,
            Truths applied) {
        this.axis = axis;
        this.first = first;
        this.needs = needs;
        this.where = where;
        this.applies = applies;
        this.known = known;
        this.notApplicable = notApplicable;
        this.needsOpen = needsOpen;
        this.rests = rests;
        this.out = out;
        this.applied = applied;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            if (first.find(e, Days.UNKNOWN)) {
                out.set(e, first.kind, first.date, first.because);
                out.ground[e] = first.ground;
            } else {
                ask(e);
            }
            applied.at[e] =
                    out.kind[e] == Slot.OPEN
                            ? Truths.YES
                            : out.kind[e] == Slot.PENDING ? Truths.UNKNOWN : Truths.NO;
        }
    }

    private void ask(int e) {
        byte needed = Truths.YES;
        int need = 0;
        for (; need < needs.size() && needed != Truths.NO; need++) {
            needed = (byte) Math.min(needed, needs.get(need).at[e]);
        }
        if (needed == Truths.UNKNOWN) {
            out.set(e, Slot.PENDING, Days.UNKNOWN, needsOpen);
        } else if (needed == Truths.NO) {
            exclude(e, notApplicable, rests.needs().get(need - 1));
        } else if (where != null && where.at[e] != Truths.YES) {
            exclude(e, notApplicable, rests.where());
        } else if (applies == null || applies.condition().at[e] == Truths.YES) {
            out.set(e, Slot.OPEN, Days.UNKNOWN, notApplicable);
        } else if (applies.condition().at[e] == Truths.NO) {
            await(e, applies.ifNot(), rests.applies());
        } else {
            await(e, applies.ifUnknown(), Grounds.NOTHING);
        }
    }

    private void exclude(int e, int because, int ground) {
        out.set(e, Slot.EXCLUDED, Days.UNKNOWN, because);
        out.ground[e] = ground;
    }

    private void await(int e, @Nullable Wait wait, int ground) {
        if (wait == null) {
            exclude(e, notApplicable, ground);
            return;
        }
        int until = wait.until().at[e];
        if (until != Days.UNKNOWN && known >= until) {
            exclude(e, wait.excluded(), ground);
        } else {
            out.set(e, Slot.PENDING, wait.dated() ? until : Days.UNKNOWN, wait.pending());
        }
    }
}
