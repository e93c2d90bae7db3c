package org.meed.engine.price;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.money.Money;
import org.meed.engine.price.Allotment.Allotted;
import org.meed.engine.price.Allotment.Amounts;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Periods;

/** What a limit did to a claim, in plain words. */
final class LimitWords {

    private final LimitRule rule;
    private final Plan plan;

    LimitWords(LimitRule rule, Plan plan) {
        this.rule = rule;
        this.plan = plan;
    }

    /**
     * Says it of what a claim asked in one go, or piece by piece.
     *
     * @param allotted what it was given, which is not what it asked
     * @param amounts what the limit has
     */
    String of(List<Allotted> allotted, Amounts amounts) {
        List<String> said = new ArrayList<>();
        for (Allotted one : allotted) {
            said.add(one(one, amounts));
        }
        return "limit %s of clause %s: %s"
                .formatted(rule.name(), rule.source().clause(), String.join("; ", said));
    }

    private String one(Allotted one, Amounts amounts) {
        Money atOnce = Money.ZERO;
        List<String> later = new ArrayList<>();
        for (Piece piece : one.given()) {
            if (piece.day() == one.asked().day()) {
                atOnce = atOnce.plus(piece.amount());
            } else {
                later.add(
                        "%s is carried over to %s"
                                .formatted(piece.amount(), Days.text(piece.day())));
            }
        }
        String carried = later.isEmpty() ? "" : ", " + String.join(", ", later);
        Periods periods = rule.inEach();
        DateRange period = periods == null ? null : periods.of(one.asked().day());
        return "%s is paid of %s, since no more than %s is paid%s%s%s"
                .formatted(
                        atOnce,
                        one.asked().amount(),
                        amounts.in(
                                period == null ? new DateRange(Days.FIRST, Days.LAST) : period,
                                one.asked().claim().priced().result().band()),
                        group(one.asked().claim()),
                        period == null
                                ? ""
                                : " from %s to %s"
                                        .formatted(
                                                Days.text(period.start()),
                                                Days.text(period.end() - 1)),
                        carried);
    }

    /** For whom or what, as the claim has it. */
    private String group(Claim claim) {
        Result result = claim.priced().result();
        StringBuilder words = new StringBuilder();
        for (LimitRule.Group each : rule.forEach()) {
            words.append(
                    switch (each) {
                        case CLIENT -> " to client " + claim.key().client();
                        case JOURNEY -> " for journey " + result.journey();
                        case PROVIDER -> " to provider " + result.provider();
                        case AREA -> " in area " + result.area();
                        case OUTCOME -> " for " + plan.outcomes().get(result.outcome()).name();
                    });
        }
        if (rule.isByBand()) {
            words.append(" in band ").append(result.band());
        }
        return words.toString();
    }
}
