package org.meed.engine.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.meed.engine.history.Texts;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.Days;

/** What the cells of columns with a point say: each text is read once, when it is first met. */
final class Decimals {

    private static final long UNREAD = Long.MIN_VALUE + 1;

    private final Texts texts;
    private final Map<Long, Integer> first = new HashMap<>();
    private long[] numbers = {};

    Decimals(Texts texts) {
        this.texts = texts;
    }

    /** The number of a cell, in millionths. */
    long number(int cell) {
        if (cell == Days.UNKNOWN) {
            return Millionths.UNKNOWN;
        }
        if (cell >= numbers.length) {
            int known = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(cell + 1, texts.size()));
            Arrays.fill(numbers, known, numbers.length, UNREAD);
        }
        if (numbers[cell] == UNREAD) {
            numbers[cell] = Millionths.parse(texts.at(cell));
        }
        return numbers[cell];
    }

    /** The same for cells that say the same, however it is written: 10.50 as 10.5. */
    int said(int cell) {
        return cell == Days.UNKNOWN ? cell : first.computeIfAbsent(number(cell), _ -> cell);
    }
}
