package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.JourneyRule;
import org.meed.engine.framework.plan.OutcomeRule;

/** The sentences of what several outcomes share: journeys and exceptions. */
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
                        "episodes are joined into one journey while the next start is no more than %s after a discharge (that many days on is still joined, one more is not), or they overlap"
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
                        "what was achieved on or before that day stays; so does what had become impossible before it, and what waits only to be settled and is of that day or one before it");
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
}
