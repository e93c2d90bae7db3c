package org.meed.engine.history;

import java.util.Comparator;

/**
 * Text by its UTF-8 bytes, the one order of text in everything that Meed writes.
 *
 * <p>{@link String#compareTo} goes by UTF-16, which places characters beyond the first 65,536
 * before some of those within.
 */
public final class Utf8Order implements Comparator<String> {

    /** The order. */
    public static final Utf8Order UTF_8 = new Utf8Order();

    private Utf8Order() {}

    @Override
    public int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean surrogateA = Character.isSurrogate(a);
                boolean surrogateB = Character.isSurrogate(b);
                // A surrogate stands for a character beyond all that need only one char.
                return surrogateA == surrogateB ? Character.compare(a, b) : surrogateA ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
