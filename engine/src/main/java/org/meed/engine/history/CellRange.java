package org.meed.engine.history;

import org.meed.engine.schema.CellType;
import org.meed.engine.time.Days;

/** From which number to which, both included, the cells of a column are that are not empty. */
record CellRange(int least, int most) {

    /** The days there are. */
    static final CellRange DAYS = new CellRange(Days.FIRST, Days.LAST);

    /** The numbers of so many texts, or words. */
    static CellRange numbers(int count) {
        return new CellRange(0, count - 1);
    }

    /**
     * That of a type.
     *
     * @param texts how many texts there are
     */
    static CellRange of(CellType type, int texts) {
        return switch (type) {
            case CellType.Text _, CellType.Decimal _ -> numbers(texts);
            case CellType.Word(var words) -> numbers(words.size());
            case CellType.Words(var words) -> new CellRange(0, (int) ((1L << words.size()) - 1));
            case CellType.Day _ -> DAYS;
            case CellType.Count(int min, int max) -> new CellRange(min, max);
            case CellType.YesNo _ -> numbers(2);
        };
    }

    /** Whether all cells that are not empty are in it. */
    boolean holds(Cells cells) {
        return switch (cells) {
            case Cells.Empty _ -> true;
            case Cells.Same(int value) -> holds(value, value);
            case Cells.Bytes bytes -> holds(bytes.base, bytes.greatest());
            case Cells.Shorts shorts -> holds(shorts.base, shorts.greatest());
            case Cells.Ints ints -> {
                boolean all = true;
                for (int value : ints.values) {
                    all &= value == Days.UNKNOWN || holds(value, value);
                }
                yield all;
            }
        };
    }

    /**
     * Whether it holds all from one number to another, which is less when it is beyond all ints.
     */
    private boolean holds(int from, int to) {
        return least <= from && from <= to && to <= most;
    }
}
