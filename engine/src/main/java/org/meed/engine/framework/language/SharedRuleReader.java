package org.meed.engine.framework.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Exclusion.Tested;
import org.meed.engine.framework.plan.JourneyRule;
import org.meed.engine.framework.plan.SpanNode;

/**
 * Reads the blocks {@code journey} and {@code exclusion}, and what they share with other blocks
 * that are of several outcomes.
 */
final class SharedRuleReader {

    private final BlockDesk desk;
    private final Declarations names;

    SharedRuleReader(BlockDesk desk, Declarations names) {
        this.desk = desk;
        this.names = names;
    }

    @Nullable JourneyRule journey() {
        desk.allow(Set.of("episodes joined over gaps up to"));
        SpanNode gap =
                desk.readRequired(
                        "episodes joined over gaps up to", text -> Expressions.span(text, names));
        return gap == null ? null : new JourneyRule(gap, desk.source());
    }

    @Nullable Exclusion exclusion() {
        desk.allow(Set.of("of", "tested", "when", "unless", "on"));
        label();
        List<String> outcomes = desk.readRequired("of", this::outcomes);
        Tested tested = desk.readRequired("tested", SharedRuleReader::tested);
        if (desk.block().findField("unless") == null) {
            desk.required("when");
        }
        Condition when = desk.readOptional("when", text -> Expressions.condition(text, names));
        Condition unless = desk.readOptional("unless", text -> Expressions.condition(text, names));
        DayNode on =
                tested == Tested.ON_THE_RESULT
                        ? desk.readRequired("on", text -> Expressions.day(text, names))
                        : desk.readOptional("on", text -> Expressions.day(text, names));
        return desk.failed() || outcomes == null || tested == null
                ? null
                : new Exclusion(
                        desk.block().name(), outcomes, tested, when, unless, on, desk.source());
    }

    /** The name of the block, which results and statements carry. */
    void label() {
        String name = desk.block().name();
        if (!name.matches("[a-z][a-z0-9-]*")) {
            desk.problem(
                    ErrorCode.NAME_FORM,
                    desk.block().place(),
                    "'%s' is no name: a name is small letters, figures and hyphens."
                            .formatted(name),
                    NameBook.maybe(name));
        }
    }

    private static Tested tested(String text) {
        for (Tested tested : Tested.values()) {
            if (tested.words().equals(text)) {
                return tested;
            }
        }
        throw new Mistake(
                ErrorCode.UNKNOWN_WORD,
                0,
                "'%s' is no step of a determination.".formatted(text),
                "Maybe 'first', 'on the result' or 'when achieved'.");
    }

    /** {@code every outcome}, or some by name. */
    List<String> outcomes(String text) {
        if (text.equals("every outcome")) {
            return List.copyOf(names.outcomes());
        }
        List<String> listed = BlockDesk.list(text);
        for (String outcome : listed) {
            if (!names.isOutcome(outcome)) {
                throw new Mistake(
                        ErrorCode.UNKNOWN_NAME,
                        Math.max(0, text.indexOf(outcome)),
                        "There is no outcome '%s'.".formatted(outcome),
                        () ->
                                Suggestion.orElse(
                                        outcome, names.outcomes(), "Maybe 'every outcome'."));
            }
        }
        return listed;
    }
}
