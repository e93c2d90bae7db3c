package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.framework.plan.ShareRule;

/** The sentences of what hangs on contracts and on several providers. */
final class ContractSentences {

    private ContractSentences() {}

    /**
     * How a share divides.
     *
     * @param outcomes whose results it is for, as words
     */
    static List<String> of(ShareRule rule, String outcomes) {
        List<String> said = new ArrayList<>();
        said.add(
                switch (rule.between()) {
                    case BY_DAYS ->
                            "what is paid for %s is divided between the providers of the journey, in proportion to the days for which each treated in it: from the first day of an episode on, and before its discharge and before the day of the result, neither of which counts; a day of two providers counts for each of them"
                                    .formatted(outcomes);
                    case EQUALLY ->
                            "what is paid for %s is divided in equal parts between the providers that treated in the journey up to the day of the result"
                                    .formatted(outcomes);
                    case BY_CONTRACT ->
                            "what is paid for %s to a provider whose contract on the day of the result names a lead and a share is divided: the provider has its share, and the lead the rest"
                                    .formatted(outcomes);
                });
        said.add(
                "the shares add up to what is divided, odd pennies going to the largest remainders and of equal ones to the first provider by name");
        said.add("limits are asked for each share on its own");
        return RuleWords.sentences(said);
    }

    static List<String> of(ContractPayment rule) {
        String sum =
                switch (rule.pays()) {
                    case VALUE -> "its value";
                    case AT_RISK -> "what it puts at risk";
                    case SAFE -> "its value less what it puts at risk";
                };
        String length = rule.months() == 1 ? "month" : "quarter";
        return RuleWords.sentences(
                List.of(
                        "for each year of a contract its provider is paid %s, whatever the results"
                                .formatted(sum),
                        "that is paid in equal instalments, on the first day of each %s of the calendar, odd pennies going to the earlier ones from April on"
                                .formatted(length),
                        "a contract holds until its last day, or until another of the same provider, area and lead begins; of a %1$s in which it does not hold on all days, those on which it does are paid, to the nearest penny, from the first of them"
                                .formatted(length),
                        "29 February counts as nothing by itself, so that twelve months from any day come to the sum of a year",
                        "where its value, or what it puts at risk, is asked for and not known, nothing is paid"));
    }
}
