package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.JourneyRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;

/** The sentences of what several outcomes share: journeys, exceptions and payments. */
final class TermWords {

    private final Plan plan;
    private final Wording wording;

    TermWords(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    List<String> journey(JourneyRule rule) {
        return RuleWords.sentences(
                List.of(
                        "episodes are joined into one journey while the gap from a discharge to the next start is no longer than %s, or they overlap"
                                .formatted(wording.of(rule.gap()))));
    }

    List<String> exclusion(Exclusion rule) {
        List<String> said = new ArrayList<>();
        String whom = outcomes(rule.outcomes());
        said.add(
                switch (rule.tested()) {
                            case FIRST -> "before anything else is asked, %s is".formatted(whom);
                            case ON_THE_RESULT -> "whatever is found of it, %s is".formatted(whom);
                            case WHEN_ACHIEVED ->
                                    "%s that would be achieved is instead".formatted(whom);
                        }
                        + " excluded (%s)".formatted(rule.label())
                        + (rule.when() == null ? "" : " where " + wording.of(rule.when()))
                        + (rule.unless() == null ? "" : ", unless " + wording.of(rule.unless())));
        DayNode on = rule.on();
        String day = "the day of the exclusion is ";
        switch (rule.tested()) {
            case FIRST -> said.add(on == null ? "the exclusion has no day" : day + wording.of(on));
            case WHEN_ACHIEVED ->
                    said.add(day + (on == null ? "that of the result" : wording.of(on)));
            case ON_THE_RESULT -> {
                if (on != null) {
                    said.add(day + wording.of(on));
                }
                said.add(
                        "what was achieved by that day stays, and so does what had become impossible before it, or waits only to be settled for a day no later");
            }
        }
        return RuleWords.sentences(said);
    }

    String outcomes(List<String> named) {
        boolean every =
                plan.outcomes().size() > 1
                        && plan.outcomes().stream()
                                .map(OutcomeRule::name)
                                .allMatch(named::contains);
        return every ? "any outcome" : English.list(named, "or");
    }

    List<String> payment(PaymentRule rule) {
        List<String> said = new ArrayList<>();
        pays(rule, false, said);
        pays(rule, true, said);
        said.add("the band is %s, on the day of the result".formatted(wording.of(rule.band())));
        if (rule.steps() != null) {
            said.add(
                    "that is paid for each whole percent of %s above %s, at most %s"
                            .formatted(
                                    rule.steps().ratio(),
                                    rule.steps().above(),
                                    rule.steps().most()));
        }
        if (rule.sharedBy() != null) {
            said.add(
                    "that is one sum for all groups that achieve it under the same table, divided in proportion to %s, odd pennies going to the largest remainders and of equal ones to the first group by name"
                            .formatted(rule.sharedBy()));
        }
        if (rule.less() != null) {
            said.add(
                    "what %s pays in the same journey is taken off, never below zero"
                            .formatted(rule.less()));
        }
        return RuleWords.sentences(said);
    }

    /** What those of a payment's outcomes pay that have parts, or have none. */
    private void pays(PaymentRule rule, boolean inParts, List<String> said) {
        List<String> paid =
                rule.outcomes().stream().filter(outcome -> hasParts(outcome) == inParts).toList();
        if (!paid.isEmpty()) {
            String parts = rule.splits() ? ", split evenly over the parts" : ", for each part";
            said.add(
                    "the result of %s pays what the table %s gives for it and the band%s"
                            .formatted(
                                    English.list(paid, "or"), rule.table(), inParts ? parts : ""));
        }
    }

    private boolean hasParts(String outcome) {
        int index = plan.indexOf(outcome);
        return index >= 0 && plan.outcomes().get(index).parts().size() > 1;
    }
}
