package org.meed.engine.columns;

import org.meed.engine.time.Days;

/**
 * Makes each column that the words of a cell stand for an element of its own; of an empty cell
 * there is none. Costs a cell read, and two cells written a column.
 */
final class SpreadColumns implements Primitive {

    private final Axis axis;
    private final Ints words;
    private final int[] columnOfWord;
    private final Axis out;

    /**
     * Columns spread.
     *
     * @param columnOfWord the place of the column that each word stands for
     */
    SpreadColumns(Axis axis, Ints words, int[] columnOfWord, Axis out) {
        this.axis = axis;
        this.words = words;
        this.columnOfWord = columnOfWord;
        this.out = out;
    }

    @Override
    public void run() {
        int most = 0;
        for (int e = 0; e < axis.size; e++) {
            most += words.at[e] == Days.UNKNOWN ? 0 : Integer.bitCount(words.at[e]);
        }
        out.resize(most);
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            int bits = words.at[e] == Days.UNKNOWN ? 0 : words.at[e];
            long taken = 0;
            while (bits != 0) {
                int column = columnOfWord[Integer.numberOfTrailingZeros(bits)];
                bits &= bits - 1;
                if ((taken & 1L << column) == 0) {
                    taken |= 1L << column;
                    out.owner.at[count] = e;
                    out.hand.at[count++] = column;
                }
            }
        }
        out.size = count;
    }
}
