package org.meed.engine.columns;

import org.meed.engine.framework.plan.NumberNode.Kind;
import org.meed.engine.ratio.Millionths;

/**
 * Makes the numbers of the rows of each list one: unknown when one of them is, and the least and
 * the greatest of none too. Costs a number read a row and one written.
 */
final class FoldNumbers implements Primitive {

    private final Axis axis;
    private final RowLists spread;
    private final Kind kind;
    private final Longs each;
    private final Longs out;

    FoldNumbers(Axis axis, RowLists spread, Kind kind, Longs each, Longs out) {
        this.axis = axis;
        this.spread = spread;
        this.kind = kind;
        this.each = each;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = folded(spread.starts[e], spread.starts[e + 1]);
        }
    }

    private long folded(int from, int to) {
        long all = kind == Kind.SUM ? 0 : Longs.UNKNOWN;
        for (int i = from; i < to; i++) {
            long one = each.at[i];
            if (one == Longs.UNKNOWN) {
                return Longs.UNKNOWN;
            }
            all =
                    switch (kind) {
                        case SUM -> Millionths.sum(all, one);
                        case LEAST -> i == from ? one : Math.min(all, one);
                        case GREATEST -> i == from ? one : Math.max(all, one);
                    };
        }
        return all;
    }
}
