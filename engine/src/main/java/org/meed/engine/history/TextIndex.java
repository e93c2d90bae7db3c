package org.meed.engine.history;

/**
 * Finds the number under which a text is kept elsewhere. Two million texts cost sixteen bytes each
 * here, where a hash map would cost five times as much.
 *
 * <p>Not safe for use by several threads at once.
 */
final class TextIndex {
    static final int NOWHERE = -1;

    /** Where the texts are kept. */
    interface Kept {
        String at(int number);
    }

    private static final long EMPTY = 0;

    private final Kept kept;

    /**
     * A text's hash in the upper half, its number plus one in the lower: most unequal texts show
     * already here.
     */
    private long[] slots = new long[64];

    private int size;

    TextIndex(Kept kept) {
        this.kept = kept;
    }

    /** The number of a text, {@link #NOWHERE} when it has none. */
    int find(String text) {
        return number(slots[slot(text, hash(text))]);
    }

    /** Keeps the number of a text in place of the one it had, if it had one. */
    void put(String text, int number) {
        int hash = hash(text);
        int slot = slot(text, hash);
        if (slots[slot] == EMPTY && ++size > slots.length / 2) {
            grow();
            slot = slot(text, hash);
        }
        slots[slot] = entry(hash, number);
    }

    /** The slot of a text, or the empty one where it belongs. */
    private int slot(String text, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != EMPTY
                && !(hash(slots[slot]) == hash && kept.at(number(slots[slot])).equals(text))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != EMPTY) {
                int slot = hash(entry) & mask;
                while (slots[slot] != EMPTY) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }

    private static long entry(int hash, int number) {
        return ((long) hash << 32) | (number + 1);
    }

    private static int hash(long entry) {
        return (int) (entry >>> 32);
    }

    private static int number(long entry) {
        return (int) entry - 1;
    }

    /**
     * Not {@link String#hashCode}, for which anybody can write down a million texts of equal hash,
     * and stall an import.
     */
    private static int hash(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
