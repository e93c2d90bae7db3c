package org.meed.engine.schema;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The word that someone probably meant: the nearest of a list, when one is near enough and none is
 * as near.
 */
public final class NearestWord {
    private static final int LONGEST = 60;

    private NearestWord() {}

    /**
     * The one word that is nearest to what was written: the same but for capitals, spaces and
     * hyphens, or at most one letter in three (and three in all) added, missing, changed or
     * swapped.
     */
    public static Optional<String> of(String written, Collection<String> words) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(written);
        String nearest = "";
        int least = Math.min(3, plain.length() / 3) + 1;
        boolean alone = false;
        for (String word : words) {
            if (Math.abs(word.strip().length() - plain.length()) > least) {
                continue;
            }
            int distance = distance(plain, plain(word));
            if (distance < least) {
                least = distance;
                nearest = word;
                alone = true;
            } else if (distance == least) {
                alone = false;
            }
        }
        return alone ? Optional.of(nearest) : Optional.empty();
    }

    /** The same as the ready sentence {@code Maybe `heroin`?}, or the empty text. */
    public static String maybe(String written, Collection<String> words) {
        return of(written, words).map(word -> "Maybe `" + word + "`?").orElse("");
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Letters added, missing, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int changed = last[j - 1] + (same ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
