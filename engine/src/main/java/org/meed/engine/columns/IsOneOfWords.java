package org.meed.engine.columns;

/**
 * Answers whether a word is one of those listed; unknown when it is not known. Costs a word read
 * and an answer written for each of them.
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
            out.at[e] = Mask.truth(0, Mask.known(word.at[e]));
        }
        for (int one : listed) {
            for (int e = 0; e < axis.size; e++) {
                out.at[e] |= Mask.truth(Mask.equal(word.at[e], one));
            }
        }
    }
}
