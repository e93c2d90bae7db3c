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
    private int[] slots = new int[128];
    private int size;

    /** The number of a text, which is added when it is new. */
    public synchronized int of(String text) {
        int slot = slot(text);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == values.length) {
            grow();
            slot = slot(text);
        }
        values[size] = text;
        slots[slot] = ++size;
        return size - 1;
    }

    /** The number of a text, {@link Days#UNKNOWN} when no cell has it. */
    public synchronized int find(String text) {
        int found = slots[slot(text)];
        return found == 0 ? Days.UNKNOWN : found - 1;
    }

    /**
     * The text of a number; the empty text for {@link Days#UNKNOWN}, the number of an empty cell.
     */
    public String at(int number) {
        return number == Days.UNKNOWN ? "" : values[number];
    }

    /** How many texts there are. */
    public synchronized int size() {
        return size;
    }

    private int slot(String text) {
        int mask = slots.length - 1;
        int slot = spread(text) & mask;
        while (slots[slot] != 0 && !values[slots[slot] - 1].equals(text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** A text's hash with its bits well mixed, for tables whose size is a power of two. */
    static int spread(String text) {
        int hash = text.hashCode() * 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }

    private void grow() {
        values = Arrays.copyOf(values, values.length * 2);
        slots = new int[values.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(values[i])] = i + 1;
        }
    }
}
