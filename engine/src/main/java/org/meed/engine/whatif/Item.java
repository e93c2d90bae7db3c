package org.meed.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;

/**
 * An achieved result with all that its price hangs on and nothing else, so that many clients have
 * an equal one.
 *
 * @param start a day on which the same tables hold as on that on which the journey starts
 * @param others the results of the journey whose prices may be taken off
 */
record Item(Result result, int start, List<Result> others) {

    Item {
        others = List.copyOf(others);
    }

    /** The same of every journey, run, day and area. */
    static Result bare(Result result) {
        return new Result(
                1,
                result.outcome(),
                1,
                result.part(),
                new Verdict.Achieved(0, 0),
                List.of(),
                result.provider(),
                "",
                result.asked());
    }

    Paid paid(Pricer pricer) {
        List<Result> all = new ArrayList<>(others);
        all.add(result);
        @Nullable Priced priced = pricer.price(result, start, all);
        long pence = priced == null ? 0 : priced.amount().pence();
        return paid(result, priced == null ? "" : priced.result().band(), pence);
    }

    static Paid paid(Result result, String band, long pence) {
        return new Paid(
                result.outcome(),
                result.part(),
                Objects.requireNonNull(result.provider()),
                band,
                pence);
    }
}
