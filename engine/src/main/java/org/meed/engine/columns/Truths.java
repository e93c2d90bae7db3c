package org.meed.engine.columns;

import java.util.Arrays;

/**
 * Yes, no or unknown for each element, in an order in which {@code and} is the lesser and {@code
 * or} the greater.
 */
final class Truths implements Vector {

    static final int NO = 0;
    static final int UNKNOWN = 1;
    static final int YES = 2;

    /** The answers; only the first as many as the axis has elements count. */
    int[] at = {};

    private final int constant;

    Truths() {
        this.constant = -1;
    }

    /** One answer for all. */
    Truths(int constant) {
        this.constant = constant;
    }

    static int of(boolean truth) {
        return truth ? YES : NO;
    }

    @Override
    public void hold(int elements) {
        if (at.length < elements) {
            at = new int[elements + (elements >> 1)];
            if (constant >= 0) {
                Arrays.fill(at, constant);
            }
        }
    }
}
