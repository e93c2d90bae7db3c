package org.meed.engine.columns;

/**
 * Adds, or takes away, one number and another; unknown when one is. Costs two numbers read and one
 * written.
 */
final class AddNumbers implements Primitive {

    private final Axis axis;
    private final Longs left;
    private final Longs right;
    private final int sign;
    private final Longs out;

    AddNumbers(Axis axis, Longs left, Longs right, int sign, Longs out) {
        this.axis = axis;
        this.left = left;
        this.right = right;
        this.sign = sign;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            long a = left.at[e];
            long b = right.at[e];
            boolean known = a != Longs.UNKNOWN && b != Longs.UNKNOWN;
            out.at[e] = known ? a + sign * b : Longs.UNKNOWN;
        }
    }
}
