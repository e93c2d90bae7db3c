package org.meed.engine.history;

import org.jspecify.annotations.Nullable;

/**
 * How a row stands among the rows that correct one another.
 *
 * @param withdrawn the known dates on which a row withdraws it
 * @param hidden the known dates on which it is withdrawn or replaced
 * @param first the id of the row at the head of those that replace one another, null when it
 *     replaces none and none replaces it
 */
record Standing(WithdrawnDays withdrawn, WithdrawnDays hidden, @Nullable String first) {

    static final Standing ALONE = new Standing(WithdrawnDays.NONE, WithdrawnDays.NONE, null);
}
