package org.meed.engine.columns;

import org.meed.engine.framework.plan.Condition.Relation;
import org.meed.engine.time.Days;

/**
 * Answers how one day stands to another; unknown when one of them is. Costs two days read and an
 * answer written.
 */
final class CompareDays implements Primitive {

    private final Axis axis;
    private final Ints left;
    private final Relation relation;
    private final Ints right;
    private final Truths out;

    CompareDays(Axis axis, Ints left, Relation relation, Ints right, Truths out) {
        this.axis = axis;
        this.left = left;
        this.relation = relation;
        this.right = right;
        this.out = out;
    }

    @Override
    public void run() {
        boolean below = relation.holds(-1);
        boolean same = relation.holds(0);
        boolean above = relation.holds(1);
        for (int e = 0; e < axis.size; e++) {
            int a = left.at[e];
            int b = right.at[e];
            boolean known = a != Days.UNKNOWN && b != Days.UNKNOWN;
            boolean holds = a < b ? below : a == b ? same : above;
            out.at[e] = known ? Truths.of(holds) : Truths.UNKNOWN;
        }
    }
}
