package org.meed.engine.columns;

import java.util.List;
import java.util.Map;
import org.meed.engine.framework.CodeList;
import org.meed.engine.time.Days;

/**
 * Answers whether a code list holds a word on a day; unknown when one of them is. Costs a word and
 * a day read, a look into the list, and an answer written.
 */
final class IsListedOn implements Primitive {

    private final Axis axis;
    private final Ints word;
    private final Map<Integer, List<CodeList.Entry>> entries;
    private final Ints on;
    private final Truths out;

    IsListedOn(
            Axis axis, Ints word, Map<Integer, List<CodeList.Entry>> entries, Ints on, Truths out) {
        this.axis = axis;
        this.word = word;
        this.entries = entries;
        this.on = on;
        this.out = out;
    }

    @Override
    public void run() {
        int lastWord = Days.UNKNOWN;
        List<CodeList.Entry> held = List.of();
        for (int e = 0; e < axis.size; e++) {
            int at = word.at[e];
            if (at == Days.UNKNOWN || on.at[e] == Days.UNKNOWN) {
                out.at[e] = Truths.UNKNOWN;
                continue;
            }
            if (at != lastWord) {
                held = entries.getOrDefault(at, List.of());
                lastWord = at;
            }
            out.at[e] = Truths.of(holdsOn(held, on.at[e]));
        }
    }

    private static boolean holdsOn(List<CodeList.Entry> held, int day) {
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).holdsOn(day)) {
                return true;
            }
        }
        return false;
    }
}
