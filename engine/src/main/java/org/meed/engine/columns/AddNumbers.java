package org.meed.engine.columns;

import org.meed.engine.ratio.Millionths;

/** Adds one number and another; unknown when one is. Costs two numbers read and one written. */
final class AddNumbers implements Primitive {

    private final Axis axis;
    private final Longs left;
    private final Longs right;
    private final Longs out;

    AddNumbers(Axis axis, Longs left, Longs right, Longs out) {
        this.axis = axis;
        this.left = left;
        this.right = right;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = Millionths.sum(left.at[e], right.at[e]);
        }
    }
}
