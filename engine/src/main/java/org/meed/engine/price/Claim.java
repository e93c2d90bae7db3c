package org.meed.engine.price;

import org.meed.engine.determine.ResultKey;
import org.meed.engine.determine.Verdict;

/**
 * What a result would be paid, before limits are asked.
 *
 * @param settled the settled day: from it on the result asks limits for its amount. It is the later
 *     of the day on which the result is due and the last day on which a row of its evidence became
 *     known, so that what becomes known late stands behind what was settled before
 */
record Claim(ResultKey key, int settled, Priced priced) {

    static Claim of(String client, Priced priced) {
        return switch (priced.result().verdict()) {
            case Verdict.Achieved(_, int due) ->
                    new Claim(
                            ResultKey.of(client, priced.result()),
                            Math.max(due, priced.result().evidenceKnownFrom()),
                            priced);
            case Verdict.NotAchieved _, Verdict.Pending _, Verdict.Excluded _ ->
                    throw new IllegalArgumentException(
                            "Only what is achieved is paid, not (%s)."
                                    .formatted(priced.result().verdict()));
        };
    }
}
