package org.meed.engine.columns;

import java.util.Arrays;
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
        Arrays.fill(out.at, 0, axis.size, Truths.YES);
        for (int p = 0; p < parts.size(); p++) {
            int[] part = parts.get(p).at;
            for (int e = 0; e < axis.size; e++) {
                out.at[e] = Math.min(out.at[e], part[e]);
            }
        }
    }

    private void any() {
        Arrays.fill(out.at, 0, axis.size, Truths.NO);
        for (int p = 0; p < parts.size(); p++) {
            int[] part = parts.get(p).at;
            for (int e = 0; e < axis.size; e++) {
                out.at[e] = Math.max(out.at[e], part[e]);
            }
        }
    }

    private void some() {
        for (int e = 0; e < axis.size; e++) {
            int yes = 0;
            int unknown = 0;
            for (int p = 0; p < parts.size(); p++) {
                int truth = parts.get(p).at[e];
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
