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

    private final Axis axis;
    private final Exceptions first;
    private final List<Truths> needs;
    private final @Nullable Truths where;
    private final @Nullable Applies applies;
    private final int known;
    private final int notApplicable;
    private final int needsOpen;
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
        this.out = out;
        this.applied = applied;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            if (first.find(e, Days.UNKNOWN)) {
                out.set(e, first.kind, first.date, first.because);
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
        for (int i = 0; i < needs.size() && needed != Truths.NO; i++) {
            needed = (byte) Math.min(needed, needs.get(i).at[e]);
        }
        if (needed == Truths.UNKNOWN) {
            out.set(e, Slot.PENDING, Days.UNKNOWN, needsOpen);
        } else if (needed == Truths.NO || (where != null && where.at[e] != Truths.YES)) {
            out.set(e, Slot.EXCLUDED, Days.UNKNOWN, notApplicable);
        } else if (applies == null || applies.condition().at[e] == Truths.YES) {
            out.set(e, Slot.OPEN, Days.UNKNOWN, notApplicable);
        } else {
            boolean not = applies.condition().at[e] == Truths.NO;
            await(e, not ? applies.ifNot() : applies.ifUnknown());
        }
    }

    private void await(int e, @Nullable Wait wait) {
        if (wait == null) {
            out.set(e, Slot.EXCLUDED, Days.UNKNOWN, notApplicable);
            return;
        }
        int until = wait.until().at[e];
        if (until != Days.UNKNOWN && known >= until) {
            out.set(e, Slot.EXCLUDED, Days.UNKNOWN, wait.excluded());
        } else {
            out.set(e, Slot.PENDING, wait.dated() ? until : Days.UNKNOWN, wait.pending());
        }
    }
}
