package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Condition.Fate;

/** Reads what became of other outcomes, and how many of some conditions hold. */
final class FateReader {

    private final Expressions in;
    private final Tokens tokens;

    FateReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    boolean startsHere() {
        boolean several = tokens.nextAre("each of") || tokens.nextAre("some of");
        return (several && tokens.peek(2).is("("))
                || (tokens.nextAre("at least") && tokens.peek(2).kind() == Token.Kind.NUMBER)
                || (isOutcome(tokens.peek())
                        && (tokens.peek(1).is("is")
                                || tokens.peek(1).is("applies")
                                || tokens.peek(1).is("does")));
    }

    private boolean isOutcome(Token token) {
        boolean column = in.atHand != null && in.atHand.findColumn(token.text()).isPresent();
        return token.kind() == Token.Kind.WORD && !column && in.names.isOutcome(token.text());
    }

    Condition condition() {
        if (tokens.take("each of")) {
            List<Condition> parts = ofOutcomes();
            return Condition.AtLeast.all(parts);
        }
        if (tokens.take("some of")) {
            List<Condition> parts = ofOutcomes();
            return Condition.AtLeast.any(parts);
        }
        if (tokens.take("at least")) {
            return atLeast();
        }
        String outcome = in.values.outcome();
        return fate(List.of(outcome), false).getFirst();
    }

    private Condition atLeast() {
        int offset = tokens.peek().offset();
        int count = in.values.count();
        tokens.expect("of", "Maybe 'at least 2 of (...)'.");
        boolean names =
                isOutcome(tokens.peek(1)) && (tokens.peek(2).is(",") || tokens.peek(2).is(")"));
        List<Condition> parts = names ? ofOutcomes() : conditions();
        if (count > parts.size()) {
            throw new Mistake(
                    ErrorCode.BAD_NUMBER,
                    offset,
                    "At least %s of %s can never hold.".formatted(count, parts.size()),
                    "Maybe a smaller number.");
        }
        return new Condition.AtLeast(count, parts);
    }

    private List<Condition> conditions() {
        tokens.expect("(", "Maybe 'at least 2 of (one condition, another, a third)'.");
        List<Condition> parts = new ArrayList<>(List.of(in.conditions.condition()));
        while (tokens.take(",")) {
            parts.add(in.conditions.condition());
        }
        tokens.expect(")", "Maybe a bracket is not closed.");
        return parts;
    }

    private List<Condition> ofOutcomes() {
        tokens.expect("(", "Maybe 'each of (abstinent, housed) is achieved'.");
        List<String> outcomes = new ArrayList<>(List.of(in.values.outcome()));
        while (tokens.take(",")) {
            outcomes.add(in.values.outcome());
        }
        tokens.expect(")", "Maybe a bracket is not closed.");
        boolean applying = tokens.take("that applies") || tokens.take("that apply");
        return fate(outcomes, applying);
    }

    /**
     * What is said of outcomes, of each alike.
     *
     * @param applying whether of those only that apply
     */
    private List<Condition> fate(List<String> outcomes, boolean applying) {
        boolean not = false;
        Fate fate = Fate.ACHIEVED;
        if (tokens.take("applies") || tokens.take("apply")) {
            fate = Fate.APPLIES;
        } else if (tokens.take("does not apply") || tokens.take("do not apply")) {
            fate = Fate.APPLIES;
            not = true;
        } else {
            if (!tokens.take("are")) {
                tokens.expect("is", "Maybe 'is achieved', or 'applies'.");
            }
            not = tokens.take("not");
            tokens.expect("achieved", "Maybe 'is achieved', or 'applies'.");
        }
        List<Condition> parts = new ArrayList<>();
        for (String outcome : outcomes) {
            Condition part = WordReader.negated(not, new Condition.OutcomeIs(outcome, fate));
            Condition out = new Condition.Not(new Condition.OutcomeIs(outcome, Fate.APPLIES));
            parts.add(applying ? Condition.AtLeast.any(List.of(out, part)) : part);
        }
        return parts;
    }
}
