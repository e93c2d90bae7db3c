package org.meed.engine.columns;

import java.util.Arrays;

/** A day, a coded word, a row or a place of each element. */
final class Ints implements Vector {

    /**
     * The answers; only the first as many as the axis has elements count, and one is behind them.
     */
    int[] at = {};

    private final boolean isConstant;
    private final int constant;

    Ints() {
        this.isConstant = false;
        this.constant = 0;
    }

    /** One answer for all. */
    Ints(int constant) {
        this.isConstant = true;
        this.constant = constant;
    }

    @Override
    public void hold(int elements) {
        if (at.length <= elements) {
            at = new int[elements + (elements >> 1) + 1];
            if (isConstant) {
                Arrays.fill(at, constant);
            }
        }
    }
}
