package org.meed.engine.price;

import java.util.List;
import org.meed.engine.determine.Asked;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.ResultKey;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.time.Days;

/**
 * What a result would be paid, before limits are asked.
 *
 * @param settled the settled day: from it on the result asks limits for its amount. It is the
 *     latest of the day on which the result is due, the day until which it waits to be settled and
 *     the last day on which a row of its evidence became known, so that what becomes known late
 *     stands behind what was settled before
 */
public record Claim(ResultKey key, int settled, Priced priced) {

    /** The claim of a priced result of a client. */
    public static Claim of(String client, Priced priced) {
        return switch (priced.result().verdict()) {
            case Verdict.Achieved(_, _, int stands) ->
                    new Claim(
                            ResultKey.of(client, priced.result()),
                            Math.max(stands, priced.result().evidenceKnownFrom()),
                            priced);
            case Verdict.NotAchieved _, Verdict.Pending _, Verdict.Excluded _ ->
                    throw new IllegalArgumentException(
                            "Only what is achieved is paid, not (%s)."
                                    .formatted(priced.result().verdict()));
        };
    }

    /**
     * A claim of which nobody knows any more how its price came about, only what limits ask: as
     * much as needs to be kept of claims that are too many to be held.
     *
     * @param plan by which it is priced
     * @param band of the result, which may choose the amount of a limit
     * @param amount before limits are asked
     */
    public static Claim bare(
            Plan plan,
            ResultKey key,
            int settled,
            String provider,
            String area,
            String band,
            Money amount) {
        String outcome = plan.outcomes().get(key.outcome()).name();
        PaymentRule rule =
                plan.payments().stream()
                        .filter(payment -> payment.outcomes().contains(outcome))
                        .findFirst()
                        .orElseThrow();
        Result result =
                new Result(
                        key.journey(),
                        key.outcome(),
                        key.run(),
                        key.part(),
                        new Verdict.Achieved(settled, settled),
                        List.of(),
                        provider,
                        area,
                        List.of(Asked.price(outcome, band, 1)));
        PriceTable table = plan.prices(rule.price().cell().table(), Days.LAST);
        List<Step> steps = List.of(new Step("its price", amount));
        return new Claim(key, settled, new Priced(result, rule, table, steps, List.of()));
    }
}
