package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.LimitRule.Amount;
import org.meed.engine.framework.plan.LimitRule.Group;

/** The sentences of a limit. */
public final class LimitSentences {

    private LimitSentences() {}

    /**
     * What a limit says.
     *
     * @param outcomes whose results it is for, as words
     */
    static List<String> of(LimitRule rule, String outcomes) {
        List<String> said = new ArrayList<>();
        said.add(
                "under the limit %s no more than %s is paid for %s"
                        .formatted(rule.name(), reach(rule), outcomes));
        if (rule.amounts().size() > 1) {
            for (Amount amount : rule.amounts()) {
                said.add(
                        rule.isByBand()
                                ? "for a result of band %s it is %s, with what results of other bands were paid"
                                        .formatted(amount.band(), amount.money())
                                : "for what begins on or after %s it is %s"
                                        .formatted(English.date(amount.from()), amount.money()));
            }
        }
        if (rule.ofContracts() != null) {
            said.add(
                    "what a contract has in a period is that of its monthly instalments due in it, and a provider without a contract has nothing");
        }
        said.add(
                "results are paid in the order of their settled days, of one day by client, journey, outcome, run and part");
        said.add(
                "a settled day is the latest of the day on which the result is due, the day until which it waits to be settled and the last day on which a row of its evidence became known");
        String then = rule.inEach() == null ? "at all" : "in that period";
        said.add(
                switch (rule.atTheEnd()) {
                    case STOP ->
                            "the first result that does not fit is paid what is left, and those after it are not paid %s"
                                    .formatted(then);
                    case PRO_RATA ->
                            "on the settled day on which it does not suffice, what is left is shared in proportion to the prices, odd pennies by the largest remainder, and what is settled later is not paid %s"
                                    .formatted(then);
                    case CARRY_OVER ->
                            "what does not fit is paid from the beginning of the next period, before anything that is settled in that one";
                });
        return RuleWords.sentences(said);
    }

    /** The amount, and for whom and when it is, such as 2000.00 for each provider in each month. */
    public static String reach(LimitRule rule) {
        String amount =
                switch (rule.ofContracts()) {
                    case null ->
                            rule.amounts().size() > 1
                                    ? rule.isByBand() ? "an amount by band" : "an amount"
                                    : rule.amounts().getFirst().money().toString();
                    case VALUE -> "what its contracts are worth";
                    case AT_RISK -> "what its contracts put at risk";
                    case SAFE -> "what its contracts do not put at risk";
                };
        String each =
                rule.forEach().isEmpty()
                        ? " in all"
                        : " for each "
                                + English.list(
                                        rule.forEach().stream().map(Group::word).toList(), "and");
        return amount + each + (rule.inEach() == null ? "" : " in each " + rule.inEach());
    }
}
