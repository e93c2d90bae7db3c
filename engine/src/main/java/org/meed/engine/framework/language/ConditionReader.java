package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Condition.Quantifier;
import org.meed.engine.framework.plan.Condition.Relation;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;

/** Reads conditions. {@code and} binds closer than {@code or}. */
final class ConditionReader {

    private final Expressions in;
    private final Tokens tokens;

    ConditionReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    Condition condition() {
        in.enter();
        List<Condition> parts = new ArrayList<>(List.of(conjunction()));
        while (tokens.nextAre("or") && !tokens.nextAre("or else")) {
            tokens.next();
            parts.add(conjunction());
        }
        in.leave();
        return parts.size() == 1 ? parts.getFirst() : Condition.AtLeast.any(parts);
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>(List.of(quantified()));
        while (tokens.take("and")) {
            parts.add(quantified());
        }
        return parts.size() == 1 ? parts.getFirst() : Condition.AtLeast.all(parts);
    }

    /** A condition, and after it {@code for every} or {@code for some} of some columns. */
    private Condition quantified() {
        int mark = in.uses.mark();
        Condition condition = primary();
        while (tokens.nextAre("for every") || tokens.nextAre("for some")) {
            tokens.next();
            Quantifier quantifier = tokens.next().is("every") ? Quantifier.EVERY : Quantifier.SOME;
            Token name = tokens.word("the name of some columns");
            if (!(in.names.findDefinition(name.text(), name.offset())
                    instanceof ColumnsNode columns)) {
                throw new Mistake(
                        ErrorCode.WRONG_KIND,
                        name.offset(),
                        "'%s' is no set of columns.".formatted(name.text()),
                        "Maybe define it: 'is: substances of first-episode, through substance-columns'.");
            }
            closeUses(mark, columns);
            condition = new Condition.Every(quantifier, columns, condition);
        }
        return condition;
    }

    private void closeUses(int mark, ColumnsNode columns) {
        ColumnMap map =
                switch (columns) {
                    case ColumnsNode.Through through -> in.names.findMap(through.map());
                };
        if (map != null) {
            in.uses.close(mark, map);
        }
    }

    private Condition primary() {
        if (tokens.take("not")) {
            in.enter();
            Condition negated = new Condition.Not(primary());
            in.leave();
            return negated;
        }
        if (tokens.take("(")) {
            Condition inside = condition();
            tokens.expect(")", "Maybe a bracket is not closed.");
            return inside;
        }
        if (in.fates.startsHere()) {
            return in.fates.condition();
        }
        if (tokens.nextAre("each of") || tokens.nextAre("some of")) {
            return everyRow();
        }
        if (tokens.take("journey is closed")) {
            return new Condition.Days(
                    new DayNode.Of(Landmark.KNOWN_DATE),
                    Relation.AT_LEAST,
                    new DayNode.Of(Landmark.JOURNEY_CLOSES));
        }
        if (tokens.take("journey is the first in force")) {
            return new Condition.FirstInForce();
        }
        Token name = tokens.peek();
        if (name.kind() == Token.Kind.WORD
                && !tokens.peek(1).is("of")
                && (in.atHand == null || in.atHand.findColumn(name.text()).isEmpty())
                && in.names.findDefinition(name.text(), name.offset())
                        instanceof Condition defined) {
            tokens.next();
            return defined;
        }
        return relation();
    }

    private Condition everyRow() {
        Quantifier quantifier = tokens.next().is("each") ? Quantifier.EVERY : Quantifier.SOME;
        tokens.next();
        RowsNode rows = in.rows.rows();
        tokens.expect("shows", "Maybe 'each of last-two shows injected is 0'.");
        return new Condition.Every(quantifier, rows, in.rows.conditionOn(TableOf.rows(rows)));
    }

    private Condition relation() {
        Node left = in.values.operand();
        if (tokens.take("exists") || tokens.take("exist")) {
            return exists(left);
        }
        if (tokens.take("is absent") || tokens.take("are absent")) {
            return new Condition.Not(exists(left));
        }
        boolean knownDate = tokens.peek(2).is("date");
        if (!knownDate && tokens.take("is known")) {
            return new Condition.IsThere(left);
        }
        if (tokens.take("is unknown")) {
            return new Condition.Not(new Condition.IsThere(left));
        }
        return switch (left) {
            case NumberNode number -> compare(number);
            case DayNode day -> compare(day);
            case CodeNode code -> new WordReader(in).compare(code);
            case RowNode _, RowsNode _ -> throw expected("'exists' or 'is absent'");
            case ColumnsNode _, Condition _, SpanNode _, SpellsNode _ ->
                    throw expected("'is known' or 'is unknown'");
        };
    }

    private Mistake expected(String what) {
        return new Mistake(
                ErrorCode.EXPECTED,
                tokens.peek().offset(),
                "Here %s is expected, not %s.".formatted(what, tokens.peek().shown()),
                "Maybe the condition ends too early.");
    }

    private Condition exists(Node node) {
        return switch (node) {
            case RowNode _, RowsNode _ -> new Condition.IsThere(node);
            case DayNode _,
                    NumberNode _,
                    CodeNode _,
                    ColumnsNode _,
                    Condition _,
                    SpanNode _,
                    SpellsNode _ ->
                    throw new Mistake(
                            ErrorCode.WRONG_KIND,
                            tokens.peek().offset(),
                            "Only rows exist or are absent.",
                            "Maybe 'is known'.");
        };
    }

    private Condition compare(NumberNode left) {
        tokens.expect("is", "Maybe 'is at least'.");
        boolean not = tokens.take("not");
        Relation relation = Relation.IS;
        if (tokens.take("below")) {
            relation = Relation.BELOW;
        } else if (tokens.take("above")) {
            relation = Relation.ABOVE;
        } else if (tokens.take("at least")) {
            relation = Relation.AT_LEAST;
        } else if (tokens.take("at most")) {
            relation = Relation.AT_MOST;
        }
        return WordReader.negated(not, new Condition.Numbers(left, relation, in.values.number()));
    }

    private Condition compare(DayNode left) {
        tokens.expect("is", "Maybe 'is before'.");
        boolean not = tokens.take("not");
        Relation relation = Relation.IS;
        if (tokens.take("before")) {
            relation = Relation.BELOW;
        } else if (tokens.take("after")) {
            relation = Relation.ABOVE;
        } else if (tokens.take("on or before")) {
            relation = Relation.AT_MOST;
        } else if (tokens.take("on or after")) {
            relation = Relation.AT_LEAST;
        }
        return WordReader.negated(not, new Condition.Days(left, relation, in.values.day()));
    }
}
