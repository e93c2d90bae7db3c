package org.meed.engine.framework.language;

import java.util.Collection;

/** Which of some words was perhaps meant. */
final class Nearest {

    private Nearest() {}

    /** A sentence "Maybe 'word'." when a word is near enough to be a slip of the pen, else the other sentence. */
    static String maybe(String written, Collection<String> words, String otherwise) {
        String best = "";
        int least = Math.max(1, written.length() / 3) + 1;
        for (String word : words) {
            int distance = distance(written, word, least);
            if (distance < least || (distance == least && !best.isEmpty() && word.compareTo(best) < 0)) {
                least = distance;
                best = word;
            }
        }
        return best.isEmpty() ? otherwise : "Maybe '" + best + "'.";
    }

    /** The Levenshtein distance, or anything above {@code most} when it is more. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(up, row[j - 1]) + 1);
                diagonal = up;
            }
        }
        return row[b.length()];
    }
}
