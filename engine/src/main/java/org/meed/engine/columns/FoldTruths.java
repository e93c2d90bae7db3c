package org.meed.engine.columns;

import java.util.Arrays;

/**
 * Answers whether a condition is yes of every, or of some, element within each element. Costs an
 * answer read of each of them, one place, and an answer written.
 */
final class FoldTruths implements Primitive {

    private final Axis axis;
    private final Axis inner;
    private final Truths each;
    private final boolean every;
    private final Truths out;

    FoldTruths(Axis axis, Axis inner, Truths each, boolean every, Truths out) {
        this.axis = axis;
        this.inner = inner;
        this.each = each;
        this.every = every;
        this.out = out;
    }

    @Override
    public void run() {
        Arrays.fill(out.at, 0, axis.size, every ? Truths.YES : Truths.NO);
        if (every) {
            for (int i = 0; i < inner.size; i++) {
                int e = inner.owner.at[i];
                out.at[e] = Math.min(out.at[e], each.at[i]);
            }
        } else {
            for (int i = 0; i < inner.size; i++) {
                int e = inner.owner.at[i];
                out.at[e] = Math.max(out.at[e], each.at[i]);
            }
        }
    }
}
