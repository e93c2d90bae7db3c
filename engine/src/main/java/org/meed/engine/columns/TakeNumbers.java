package org.meed.engine.columns;

import org.meed.engine.ratio.Millionths;

/** Takes a number away from another; unknown when one is. Costs two numbers read, one written. */
final class TakeNumbers implements Primitive {

    private final Axis axis;
    private final Longs left;
    private final Longs right;
    private final Longs out;

    TakeNumbers(Axis axis, Longs left, Longs right, Longs out) {
        this.axis = axis;
        this.left = left;
        this.right = right;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = Millionths.difference(left.at[e], right.at[e]);
        }
    }
}
