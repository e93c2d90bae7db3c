package org.meed.engine.columns;

import org.meed.engine.time.Days;

/**
 * Answers whether a word is one of those listed; unknown when it is not known. Costs a word read
 * and an answer written, and a look through the list.
 */
final class IsOneOfWords implements Primitive {

    private final Axis axis;
    private final Ints word;
    private final int[] listed;
    private final Truths out;

    IsOneOfWords(Axis axis, Ints word, int[] listed, Truths out) {
        this.axis = axis;
        this.word = word;
        this.listed = listed.clone();
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int at = word.at[e];
            out.at[e] = at == Days.UNKNOWN ? Truths.UNKNOWN : Truths.of(isListed(at));
        }
    }

    private boolean isListed(int at) {
        for (int one : listed) {
            if (one == at) {
                return true;
            }
        }
        return false;
    }
}
