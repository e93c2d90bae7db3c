package org.meed.engine.columns;

import org.meed.engine.framework.plan.Condition.Relation;

/**
 * Answers how one number stands to another; unknown when one of them is. Costs two numbers read and
 * an answer written.
 */
final class CompareNumbers implements Primitive {

    private final Axis axis;
    private final Longs left;
    private final Relation relation;
    private final Longs right;
    private final Truths out;

    CompareNumbers(Axis axis, Longs left, Relation relation, Longs right, Truths out) {
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
            long a = left.at[e];
            long b = right.at[e];
            boolean known = a != Longs.UNKNOWN && b != Longs.UNKNOWN;
            boolean holds = a < b ? below : a == b ? same : above;
            out.at[e] = known ? Truths.of(holds) : Truths.UNKNOWN;
        }
    }
}
