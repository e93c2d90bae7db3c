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
        switch (relation) {
            case IS -> same();
            case BELOW -> below(left.at, right.at, false);
            case AT_LEAST -> below(left.at, right.at, true);
            case ABOVE -> below(right.at, left.at, false);
            case AT_MOST -> below(right.at, left.at, true);
        }
    }

    private void same() {
        for (int e = 0; e < axis.size; e++) {
            long a = left.at[e];
            long b = right.at[e];
            out.at[e] = Mask.truth(Mask.equal(a, b), Mask.known(a) & Mask.known(b));
        }
    }

    /** Whether the one is less than the other, or just not. */
    private void below(long[] one, long[] other, boolean not) {
        int turned = Mask.of(not);
        for (int e = 0; e < axis.size; e++) {
            long a = one[e];
            long b = other[e];
            out.at[e] = Mask.truth(Mask.below(a, b) ^ turned, Mask.known(a) & Mask.known(b));
        }
    }
}
