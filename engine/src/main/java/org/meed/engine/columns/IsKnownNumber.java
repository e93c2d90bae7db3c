package org.meed.engine.columns;

/** Answers whether a number is known. Costs a number read and an answer written. */
final class IsKnownNumber implements Primitive {

    private final Axis axis;
    private final Longs value;
    private final Truths out;

    IsKnownNumber(Axis axis, Longs value, Truths out) {
        this.axis = axis;
        this.value = value;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = Truths.of(value.at[e] != Longs.UNKNOWN);
        }
    }
}
