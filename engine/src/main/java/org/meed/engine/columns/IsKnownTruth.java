package org.meed.engine.columns;

/** Answers whether an answer is known. Costs an answer read and written. */
final class IsKnownTruth implements Primitive {

    private final Axis axis;
    private final Truths value;
    private final Truths out;

    IsKnownTruth(Axis axis, Truths value, Truths out) {
        this.axis = axis;
        this.value = value;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = Mask.truth(~Mask.equal(value.at[e], Truths.UNKNOWN));
        }
    }
}
