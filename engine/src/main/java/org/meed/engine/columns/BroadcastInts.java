package org.meed.engine.columns;

/**
 * Brings answers from an axis to one within it: each element takes that of the element it belongs
 * to. Costs two cells read and one written.
 */
final class BroadcastInts implements Primitive {

    private final Axis axis;
    private final Ints owner;
    private final Ints from;
    private final Ints out;

    BroadcastInts(Axis axis, Ints owner, Ints from, Ints out) {
        this.axis = axis;
        this.owner = owner;
        this.from = from;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = from.at[owner.at[e]];
        }
    }
}
