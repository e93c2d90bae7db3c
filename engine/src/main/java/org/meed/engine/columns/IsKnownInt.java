package org.meed.engine.columns;

/** Answers whether a day, a word or a row is there. Costs a cell read and an answer written. */
final class IsKnownInt implements Primitive {

    private final Axis axis;
    private final Ints value;
    private final int missing;
    private final Truths out;

    /**
     * Whether something is known.
     *
     * @param missing what stands where it is not
     */
    IsKnownInt(Axis axis, Ints value, int missing, Truths out) {
        this.axis = axis;
        this.value = value;
        this.missing = missing;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = Mask.truth(~Mask.equal(value.at[e], missing));
        }
    }
}
