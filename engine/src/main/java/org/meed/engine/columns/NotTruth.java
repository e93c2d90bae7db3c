package org.meed.engine.columns;

/** Turns yes to no and no to yes. Costs an answer read and written. */
final class NotTruth implements Primitive {

    private final Axis axis;
    private final Truths truth;
    private final Truths out;

    NotTruth(Axis axis, Truths truth, Truths out) {
        this.axis = axis;
        this.truth = truth;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = Truths.YES - truth.at[e];
        }
    }
}
