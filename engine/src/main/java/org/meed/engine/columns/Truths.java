package org.meed.engine.columns;

import java.util.Arrays;

/**
 * Yes, no or unknown for each element, in an order in which {@code and} is the lesser and {@code
 * or} the greater.
 */
final class Truths implements Vector {

    static final byte NO = 0;
    static final byte UNKNOWN = 1;
    static final byte YES = 2;

    /** The answers; only the first as many as the axis has elements count. */
    byte[] at = {};

    private final byte constant;

    Truths() {
        this.constant = -1;
    }

    /** One answer for all. */
    Truths(byte constant) {
        this.constant = constant;
    }

    static byte of(boolean truth) {
        return truth ? YES : NO;
    }

    @Override
    public void hold(int elements) {
        if (at.length < elements) {
            at = new byte[elements + (elements >> 1)];
            if (constant >= 0) {
                Arrays.fill(at, constant);
            }
        }
    }
}
