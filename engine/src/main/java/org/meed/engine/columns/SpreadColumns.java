package org.meed.engine.columns;

/**
 * Makes each column that the words of a cell stand for an element of its own; of an empty cell
 * there is none. Costs a cell read, and two cells written a column.
 */
final class SpreadColumns implements Primitive {

    /** How many columns of an element are written whether it has them or not. */
    private static final int AT_ONCE = 3;

    private final Axis axis;
    private final Ints words;
    private final Axis out;

    /** The place of the column that each word stands for, and of none behind them. */
    private final int[] columnOfWord = new int[Integer.SIZE + 1];

    /** For each word all words but those that stand for the same column. */
    private final int[] others = new int[Integer.SIZE + 1];

    /**
     * Columns spread.
     *
     * @param columnOfWord the place of the column that each word stands for
     */
    SpreadColumns(Axis axis, Ints words, int[] columnOfWord, Axis out) {
        this.axis = axis;
        this.words = words;
        this.out = out;
        System.arraycopy(columnOfWord, 0, this.columnOfWord, 0, columnOfWord.length);
        for (int word = 0; word < columnOfWord.length; word++) {
            for (int other = 0; other < columnOfWord.length; other++) {
                others[word] |= columnOfWord[other] == columnOfWord[word] ? 0 : 1 << other;
            }
        }
    }

    @Override
    public void run() {
        int most = 0;
        for (int e = 0; e < axis.size; e++) {
            most += Integer.bitCount(words.at[e] & Mask.known(words.at[e]));
        }
        out.resize(most + AT_ONCE);
        int[] owner = out.owner.at;
        int[] hand = out.hand.at;
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            int bits = words.at[e] & Mask.known(words.at[e]);
            // so many without a branch, since how many there are cannot be foreseen
            for (int i = 0; i < AT_ONCE; i++) {
                int word = Integer.numberOfTrailingZeros(bits);
                owner[count] = e;
                hand[count] = columnOfWord[word];
                count += (bits | -bits) >>> 31;
                bits &= others[word];
            }
            while (bits != 0) {
                int word = Integer.numberOfTrailingZeros(bits);
                owner[count] = e;
                hand[count++] = columnOfWord[word];
                bits &= others[word];
            }
        }
        out.size = count;
    }
}
