package org.meed.engine.columns;

/** Answers whether a list has a row. Costs two places read and an answer written. */
final class AnyRows implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final Truths out;

    AnyRows(Axis axis, Listed rows, Truths out) {
        this.axis = axis;
        this.rows = rows;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = Mask.truth(~Mask.equal(rows.to(e), rows.from(e)));
        }
    }
}
