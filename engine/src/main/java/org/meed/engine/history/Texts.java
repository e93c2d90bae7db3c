package org.meed.engine.history;

import java.util.Arrays;
import org.meed.engine.time.Days;

/**
 * The texts of a history, each held once and known to its rows by a number.
 *
 * <p>Equal texts have equal numbers, so comparing two cells compares two ints. The numbers say
 * nothing about order. Safe for use by several threads: a reader of a history may look up or add a
 * text while others do.
 */
public final class Texts {
    private volatile String[] values = new String[64];
    private final TextIndex index = new TextIndex(number -> values[number]);
    private int size;

    /** The number of a text, which is added when it is new. */
    public synchronized int of(String text) {
        int found = index.find(text);
        if (found != TextIndex.NOWHERE) {
            return found;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = text;
        index.put(text, size);
        return size++;
    }

    /** The number of a text, {@link Days#UNKNOWN} when no cell has it. */
    public synchronized int find(String text) {
        int found = index.find(text);
        return found == TextIndex.NOWHERE ? Days.UNKNOWN : found;
    }

    /**
     * The text of a number; the empty text for {@link Days#UNKNOWN}, the number of an empty cell.
     */
    public String at(int number) {
        return number == Days.UNKNOWN ? "" : values[number];
    }

    /** Whether a number is that of a text. */
    boolean has(int number) {
        return number >= 0 && number < size();
    }

    /** How many texts there are. */
    public synchronized int size() {
        return size;
    }
}
