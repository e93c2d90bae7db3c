package org.meed.engine.columns;

import java.util.List;

/**
 * Answers whether at least so many of several conditions are yes; unknown while that hangs on those
 * that are. Costs an answer read of each and one written.
 */
final class CombineTruths implements Primitive {

    private final Axis axis;
    private final List<Truths> parts;
    private final int wanted;
    private final Truths out;

    CombineTruths(Axis axis, List<Truths> parts, int wanted, Truths out) {
        this.axis = axis;
        this.parts = parts;
        this.wanted = wanted;
        this.out = out;
    }

    @Override
    public void run() {
        if (wanted == parts.size()) {
            all();
        } else if (wanted == 1) {
            any();
        } else {
            some();
        }
    }

    private void all() {
        int size = axis.size;
        byte[] result = out.at;
        java.util.Arrays.fill(result, 0, size, Truths.YES);
        for (int p = 0; p < parts.size(); p++) {
            byte[] part = parts.get(p).at;
            for (int e = 0; e < size; e++) {
                result[e] = (byte) Math.min(result[e], part[e]);
            }
        }
    }

    private void any() {
        int size = axis.size;
        byte[] result = out.at;
        java.util.Arrays.fill(result, 0, size, Truths.NO);
        for (int p = 0; p < parts.size(); p++) {
            byte[] part = parts.get(p).at;
            for (int e = 0; e < size; e++) {
                result[e] = (byte) Math.max(result[e], part[e]);
            }
        }
    }

    private void some() {
        for (int e = 0; e < axis.size; e++) {
            int yes = 0;
            int unknown = 0;
            for (int p = 0; p < parts.size(); p++) {
                byte truth = parts.get(p).at[e];
                yes += truth == Truths.YES ? 1 : 0;
                unknown += truth == Truths.UNKNOWN ? 1 : 0;
            }
            out.at[e] =
                    yes >= wanted
                            ? Truths.YES
                            : yes + unknown < wanted ? Truths.NO : Truths.UNKNOWN;
        }
    }
}
