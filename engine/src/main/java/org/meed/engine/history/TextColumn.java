package org.meed.engine.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Texts one after another in UTF-8, an object for none of them; a text may be missing. */
final class TextColumn {

    /** The longest array that every machine makes. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** The end of each, negative where it is missing. */
    private final int[] ends;

    private final byte[] bytes;

    private TextColumn(int[] ends, byte[] bytes) {
        this.ends = ends;
        this.bytes = bytes;
    }

    /**
     * Lays out texts.
     *
     * @throws TooManyNames when they come to more than two gigabytes
     */
    static TextColumn of(int count, IntFunction<@Nullable String> text) {
        return of(count, text, MOST);
    }

    /** The same, of no more than so many bytes. */
    static TextColumn of(int count, IntFunction<@Nullable String> text, int most) {
        int[] ends = new int[count];
        byte[] bytes = new byte[Math.max(16, count)];
        int length = 0;
        for (int i = 0; i < count; i++) {
            String one = text.apply(i);
            if (one == null) {
                ends[i] = -length - 1;
                continue;
            }
            byte[] utf8 = one.getBytes(StandardCharsets.UTF_8);
            long needed = (long) length + utf8.length;
            if (needed > most) {
                throw new TooManyNames();
            }
            if (needed > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, needed * 2));
            }
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
            ends[i] = length;
        }
        return new TextColumn(ends, Arrays.copyOf(bytes, length));
    }

    int size() {
        return ends.length;
    }

    @Nullable String at(int place) {
        if (ends[place] < 0) {
            return null;
        }
        int start = start(place);
        return new String(bytes, start, ends[place] - start, StandardCharsets.UTF_8);
    }

    private int start(int place) {
        int start = place == 0 ? 0 : ends[place - 1];
        return start < 0 ? -start - 1 : start;
    }

    /** Compares the bytes of two texts, neither of which is missing. */
    private int compare(int one, int other) {
        return Arrays.compareUnsigned(
                bytes, start(one), ends[one], bytes, start(other), ends[other]);
    }

    /** The place of a text among texts that {@link #ascend}, negative when it is not there. */
    int find(byte[] text) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order =
                    Arrays.compareUnsigned(
                            bytes, start(middle), ends[middle], text, 0, text.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return ~low;
    }

    /** Whether none is missing, and each has bytes that come behind those of the one before. */
    boolean ascend() {
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] < 0 || (i > 0 && compare(i - 1, i) >= 0)) {
                return false;
            }
        }
        return true;
    }

    void put(SectionWriter into, String name) {
        into.ints(name + "/ends", ends);
        into.bytes(name + "/text", bytes);
    }

    /**
     * Takes texts from a file.
     *
     * @throws IllegalArgumentException when they do not hold together
     */
    static TextColumn take(SectionReader from, String name) {
        TextColumn taken = new TextColumn(from.ints(name + "/ends"), from.bytes(name + "/text"));
        int end = 0;
        for (int next : taken.ends) {
            int length = next < 0 ? -next - 1 : next;
            Archive.must(end <= length, name + " overlaps itself");
            end = length;
        }
        Archive.must(end <= taken.bytes.length, name + " is not whole");
        return taken;
    }
}
