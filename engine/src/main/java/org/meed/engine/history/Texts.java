package org.meed.engine.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * The texts of a history, each held once and known to its rows by a number.
 *
 * <p>Equal texts have equal numbers, so comparing two cells compares two ints. The numbers say
 * nothing about order. Safe for use by several threads: a reader of a history may look up or add a
 * text while others do.
 */
public final class Texts {

    /** Those taken from a file, which have the first numbers; they ascend. */
    private final TextColumn taken;

    /** Each of them as it was first asked for, by whichever thread. */
    private final @Nullable String[] asked;

    /** Those that were added, with the numbers behind. */
    private volatile String[] added = new String[64];

    private final TextIndex index = new TextIndex(place -> added[place]);
    private int addedCount;

    public Texts() {
        this(TextColumn.of(0, _ -> null));
    }

    /**
     * Texts that have the numbers of their places, to which others may be added.
     *
     * @throws IllegalArgumentException when they do not ascend
     */
    Texts(TextColumn taken) {
        Archive.must(taken.ascend(), "a text stands in it twice, or out of order");
        this.taken = taken;
        this.asked = new @Nullable String[taken.size()];
    }

    /** The number of a text, which is added when it is new. */
    public synchronized int of(String text) {
        int found = find(text);
        if (found != Days.UNKNOWN) {
            return found;
        }
        if (addedCount == added.length) {
            added = Arrays.copyOf(added, addedCount * 2);
        }
        added[addedCount] = text;
        index.put(text, addedCount);
        return taken.size() + addedCount++;
    }

    /** The number of a text, {@link Days#UNKNOWN} when no cell has it. */
    public synchronized int find(String text) {
        if (taken.size() > 0) {
            int place = taken.find(text.getBytes(StandardCharsets.UTF_8));
            // half a character has no bytes of its own
            if (place >= 0 && at(place).equals(text)) {
                return place;
            }
        }
        int place = index.find(text);
        return place == TextIndex.NOWHERE ? Days.UNKNOWN : taken.size() + place;
    }

    /**
     * The text of a number; the empty text for {@link Days#UNKNOWN}, the number of an empty cell.
     */
    public String at(int number) {
        if (number == Days.UNKNOWN) {
            return "";
        }
        return number < taken.size() ? taken(number) : added[number - taken.size()];
    }

    private String taken(int number) {
        String text = asked[number];
        if (text == null) {
            text = taken.at(number);
            if (text == null) {
                throw new IllegalStateException("None of the texts of a file is missing.");
            }
            asked[number] = text;
        }
        return text;
    }

    /** Whether a number is that of a text. */
    boolean has(int number) {
        return number >= 0 && number < size();
    }

    /** How many texts there are. */
    public synchronized int size() {
        return taken.size() + addedCount;
    }
}
