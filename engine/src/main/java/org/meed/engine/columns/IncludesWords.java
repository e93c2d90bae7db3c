package org.meed.engine.columns;

/**
 * Answers whether a cell of several words holds at least one of those listed; unknown when it is
 * empty. Costs a cell read and an answer written.
 */
final class IncludesWords implements Primitive {

    private final Axis axis;
    private final Ints cell;
    private final int wanted;
    private final Truths out;

    IncludesWords(Axis axis, Ints cell, int wanted, Truths out) {
        this.axis = axis;
        this.cell = cell;
        this.wanted = wanted;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int at = cell.at[e];
            out.at[e] = Mask.truth(~Mask.equal(at & wanted, 0), Mask.known(at));
        }
    }
}
