package org.meed.engine.columns;

/** Room for one answer for each element of an {@link Axis}, used again for every block. */
sealed interface Vector permits Ints, Longs, Truths, RowLists, SpellLists, Slot {

    /** Makes room for so many elements; what was in it may be lost. */
    void hold(int elements);
}
