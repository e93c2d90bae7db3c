package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
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
import org.meed.engine.schema.CellType;

/** Reads conditions. {@code and} binds closer than {@code or}. */
final class ConditionReader {

    private static final List<String> YES_NO = List.of("no", "yes");

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
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>(List.of(quantified()));
        while (tokens.take("and")) {
            parts.add(quantified());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    /** A condition, and after it {@code for every} or {@code for some} of some columns. */
    private Condition quantified() {
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
            condition = new Condition.EveryColumn(quantifier, columns, condition);
        }
        return condition;
    }

    private Condition primary() {
        if (tokens.take("not")) {
            return new Condition.Not(primary());
        }
        if (tokens.take("(")) {
            Condition inside = condition();
            tokens.expect(")", "");
            return inside;
        }
        if (tokens.nextAre("each of") || tokens.nextAre("some of")) {
            Quantifier quantifier = tokens.next().is("each") ? Quantifier.EVERY : Quantifier.SOME;
            tokens.next();
            RowsNode rows = in.rows.rows();
            tokens.expect("shows", "Maybe 'each of last-two shows injected is 0'.");
            return new Condition.EveryRow(quantifier, rows, in.rows.conditionOn(rows));
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

    private Condition relation() {
        Node left = in.values.operand();
        if (tokens.take("exists") || tokens.take("exist")) {
            return exists(left);
        }
        if (tokens.take("is absent") || tokens.take("are absent")) {
            return new Condition.Not(exists(left));
        }
        if (tokens.take("is known")) {
            return new Condition.IsKnown(left);
        }
        if (tokens.take("is unknown")) {
            return new Condition.Not(new Condition.IsKnown(left));
        }
        return switch (left) {
            case NumberNode number -> compare(number);
            case DayNode day -> compare(day);
            case CodeNode code -> compare(code);
            case RowNode _, RowsNode _ -> throw expected("'exists' or 'is absent'");
            case ColumnsNode _, Condition _, org.meed.engine.framework.plan.SpanNode _ ->
                    throw expected("'is known' or 'is unknown'");
        };
    }

    private Mistake expected(String what) {
        return new Mistake(
                ErrorCode.EXPECTED,
                tokens.peek().offset(),
                "Here %s is expected, not %s.".formatted(what, tokens.peek().shown()),
                "");
    }

    private Condition exists(Node node) {
        return switch (node) {
            case RowNode row -> new Condition.RowExists(row);
            case RowsNode rows -> new Condition.RowsExist(rows);
            case DayNode _,
                    NumberNode _,
                    CodeNode _,
                    ColumnsNode _,
                    Condition _,
                    org.meed.engine.framework.plan.SpanNode _ ->
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
        int offset = tokens.peek().offset();
        if (!(in.values.operand() instanceof NumberNode right)) {
            throw new Mistake(ErrorCode.WRONG_KIND, offset, "Here a number is expected.", "");
        }
        return negated(not, new Condition.Numbers(left, relation, right));
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
        return negated(not, new Condition.Days(left, relation, in.values.day()));
    }

    private static Condition negated(boolean not, Condition condition) {
        return not ? new Condition.Not(condition) : condition;
    }

    private Condition compare(CodeNode left) {
        if (tokens.take("includes")) {
            return includes(left);
        }
        tokens.expect("is", "Maybe 'is one of (...)'.");
        boolean not = tokens.take("not");
        if (tokens.take("this outcome")) {
            return negated(not, new Condition.Same(left, new CodeNode.ThisOutcome()));
        }
        if (tokens.take("in")) {
            return negated(not, isListed(left));
        }
        if (tokens.take("one of bands")) {
            return negated(not, new Condition.IsOneOf(left, in.names.bands()));
        }
        return negated(not, new Condition.IsOneOf(left, words(left)));
    }

    private Condition isListed(CodeNode code) {
        Token name = tokens.word("the name of a code list");
        if (in.names.findTable(name.text()) != Names.TableKind.CODES) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    name.offset(),
                    "'%s' is no code list.".formatted(name.text()),
                    "");
        }
        tokens.expect("on", "Maybe 'on date': a code list holds from a day to a day.");
        return new Condition.IsListed(code, name.text(), in.values.day());
    }

    private Condition includes(CodeNode left) {
        if (left instanceof CodeNode.Cell cell && cell.column().type() instanceof CellType.Words) {
            return new Condition.Includes(cell.row(), cell.column(), words(left));
        }
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                tokens.peek().offset(),
                "Only a cell of several words includes one.",
                "Maybe 'is' instead of 'includes'.");
    }

    private List<String> words(CodeNode code) {
        if (!tokens.take("one of")) {
            return List.of(word(code));
        }
        tokens.expect("(", "Maybe 'is one of (urgent, problem)'.");
        List<String> words = new ArrayList<>(List.of(word(code)));
        while (tokens.take(",")) {
            words.add(word(code));
        }
        tokens.expect(")", "");
        return words;
    }

    private String word(CodeNode code) {
        Token token = tokens.next();
        if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.QUOTED) {
            throw new Mistake(
                    ErrorCode.EXPECTED,
                    token.offset(),
                    "Here a word is expected, not %s.".formatted(token.shown()),
                    "");
        }
        if (code instanceof CodeNode.Cell(RowNode _, var column)) {
            List<String> allowed =
                    switch (column.type()) {
                        case CellType.Word(var words) -> words;
                        case CellType.Words(var words) -> words;
                        case CellType.YesNo _ -> YES_NO;
                        case CellType.Text _,
                                CellType.Day _,
                                CellType.Count _,
                                CellType.Decimal _ ->
                                List.of();
                    };
            if (!allowed.isEmpty() && !allowed.contains(token.text())) {
                throw new Mistake(
                        ErrorCode.UNKNOWN_WORD,
                        token.offset(),
                        "The column %s never holds '%s'.".formatted(column.name(), token.text()),
                        Suggestion.orElse(
                                token.text(),
                                allowed,
                                "Maybe one of " + String.join(", ", allowed) + "."));
            }
        }
        return token.text();
    }
}
