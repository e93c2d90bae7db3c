package org.meed.engine.columns;

/**
 * Answers whether two words are the same; unknown when one of them is. Costs two words read and an
 * answer written.
 */
final class SameWord implements Primitive {

    private final Axis axis;
    private final Ints left;
    private final Ints right;
    private final Truths out;

    SameWord(Axis axis, Ints left, Ints right, Truths out) {
        this.axis = axis;
        this.left = left;
        this.right = right;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int a = left.at[e];
            int b = right.at[e];
            out.at[e] = Mask.truth(Mask.equal(a, b), Mask.known(a) & Mask.known(b));
        }
    }
}
