package org.meed.lab.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Table;

/**
 * Where an expression is written, and so what it may say.
 *
 * @param atHand the table of the row at hand, whose columns are bare names; null where there is no
 *     such row
 * @param before the outcomes that are judged before, which it may ask about
 * @param use whether there is a column at hand
 * @param depth how much deeper expressions may be nested
 */
record Scope(@Nullable Table atHand, List<String> before, boolean use, int depth) {

    static Scope of(List<String> before, int depth) {
        return new Scope(null, List.copyOf(before), false, depth);
    }

    Scope deeper() {
        return new Scope(atHand, before, use, depth - 1);
    }

    /** Without a row or column at hand, as in a definition. */
    Scope closed() {
        return new Scope(null, before, false, depth - 1);
    }

    Scope on(@Nullable Table table) {
        return new Scope(table, before, false, depth - 1);
    }

    Scope withUse() {
        return new Scope(atHand, before, true, depth - 1);
    }

    boolean mayNest() {
        return depth > 0;
    }
}
