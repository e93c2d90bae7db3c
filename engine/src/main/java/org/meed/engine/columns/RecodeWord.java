package org.meed.engine.columns;

import java.util.function.IntUnaryOperator;
import org.meed.engine.time.Days;

/**
 * Brings words from the coding of one column into that of another. Costs a word read and one
 * written, and for each that differs from the one before a look for its text.
 */
final class RecodeWord implements Primitive {

    private final Axis axis;
    private final Ints word;
    private final IntUnaryOperator coding;
    private final Ints out;

    RecodeWord(Axis axis, Ints word, IntUnaryOperator coding, Ints out) {
        this.axis = axis;
        this.word = word;
        this.coding = coding;
        this.out = out;
    }

    @Override
    public void run() {
        int last = Days.UNKNOWN;
        int lastCode = Days.UNKNOWN;
        for (int e = 0; e < axis.size; e++) {
            int at = word.at[e];
            if (at != last) {
                last = at;
                lastCode = at == Days.UNKNOWN ? at : coding.applyAsInt(at);
            }
            out.at[e] = lastCode;
        }
    }
}
