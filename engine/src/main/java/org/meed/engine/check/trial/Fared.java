package org.meed.engine.check.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;

/**
 * How a client fared.
 *
 * @param pays what is paid for, and how much
 */
public record Fared(Determination determination, List<Priced> pays) {

    /** Which result of a client. */
    public record Key(int journey, int outcome, int run, int part) {
        /** That of a result, whatever became of it. */
        public static Key of(Result result) {
            return new Key(result.journey(), result.outcome(), result.run(), result.part());
        }
    }

    public Fared {
        pays = List.copyOf(pays);
    }

    public Money paid() {
        return Money.sum(pays.stream().map(Priced::amount).toList());
    }

    /** What each result pays. */
    public Map<Key, Money> paidByResult() {
        Map<Key, Money> paid = new HashMap<>();
        pays.forEach(one -> paid.merge(Key.of(one.result()), one.amount(), Money::plus));
        return paid;
    }

    public List<Result> achieved() {
        return determination.results().stream()
                .filter(result -> result.verdict() instanceof Verdict.Achieved)
                .toList();
    }

    /** What it is worth: money, and where that is the same, the number of results. */
    boolean isBetterThan(Fared other) {
        int more = paid().compareTo(other.paid());
        return more > 0 || (more == 0 && achieved().size() > other.achieved().size());
    }
}
