package org.meed.engine.columns;

import java.util.Arrays;
import org.meed.engine.ratio.Millionths;

/** A number of each element, in {@linkplain Millionths millionths}. */
final class Longs implements Vector {

    static final long UNKNOWN = Millionths.UNKNOWN;

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
