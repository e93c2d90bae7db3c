package org.meed.engine.columns;

/**
 * Makes an answer unknown where a cell it hangs on is empty. Costs a cell read, and an answer read
 * and written.
 */
final class UnlessEmpty implements Primitive {

    private final Axis axis;
    private final Ints cell;
    private final Truths answer;

    UnlessEmpty(Axis axis, Ints cell, Truths answer) {
        this.axis = axis;
        this.cell = cell;
        this.answer = answer;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int there = Mask.known(cell.at[e]) & ~Mask.equal(cell.at[e], 0);
            answer.at[e] = Mask.choose(there, answer.at[e], Truths.UNKNOWN);
        }
    }
}
