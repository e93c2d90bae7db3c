package org.meed.engine.columns;

import java.util.Arrays;

/** A number of each element, {@link #UNKNOWN} where it is not known. */
final class Longs implements Vector {

    static final long UNKNOWN = Long.MIN_VALUE;

    /** The answers; only the first as many as the axis has elements count. */
    long[] at = {};

    private final boolean isConstant;
    private final long constant;

    Longs() {
        this.isConstant = false;
        this.constant = 0;
    }

    /** One answer for all. */
    Longs(long constant) {
        this.isConstant = true;
        this.constant = constant;
    }

    @Override
    public void hold(int elements) {
        if (at.length < elements) {
            at = new long[elements + (elements >> 1)];
            if (isConstant) {
                Arrays.fill(at, constant);
            }
        }
    }
}
