package org.meed.engine.check;

import java.util.List;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Condition.Quantifier;
import org.meed.engine.framework.plan.Condition.Relation;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Family;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;

/** The words of conditions. */
final class ConditionWords {

    private final Wording wording;

    ConditionWords(Wording wording) {
        this.wording = wording;
    }

    String condition(Condition node) {
        return switch (node) {
            case Condition.AtLeast some -> atLeast(some);
            case Condition.OutcomeIs(var outcome, var fate) -> outcome + " " + fate.words();
            case Condition.Not(var inner) -> not(inner);
            case Condition.Numbers(var left, var relation, var right) ->
                    wording.of(left) + " " + relation.ofNumbers() + " " + wording.of(right);
            case Condition.Days days -> days(days);
            case Condition.IsOneOf isOneOf -> isOneOf(isOneOf);
            case Condition.Same(var left, var right) ->
                    wording.of(left) + " is " + wording.of(right);
            case Condition.IsListed(var code, var codes, var on) ->
                    "%s is in the list %s on %s".formatted(wording.of(code), codes, wording.of(on));
            case Condition.IsThere(RowNode row) -> exists(row);
            case Condition.IsThere(RowsNode rows) -> exist(rows);
            case Condition.IsThere(DayNode.Reached reached) when !wording.isNamed(reached) ->
                    wording.come(reached);
            case Condition.IsThere(var inner) -> wording.of(inner) + verb(inner) + known(inner);
            case Condition.Every(var quantifier, ColumnsNode columns, var inner) ->
                    "for %s of %s, %s"
                            .formatted(each(quantifier), wording.of(columns), nested(inner));
            case Condition.Every(var quantifier, RowsNode rows, var inner) ->
                    "%s %s shows %s"
                            .formatted(each(quantifier), wording.ofThe(rows), nested(inner));
            case Condition.FirstInForce() ->
                    "the journey is the client's first under this framework";
        };
    }

    private String atLeast(Condition.AtLeast some) {
        List<Condition> parts = some.parts();
        if (some.isAll()) {
            return joined(parts, " and ");
        }
        return some.isAny()
                ? joined(parts, " or ")
                : "at least %s of these hold: %s"
                        .formatted(
                                English.numeral(some.count()),
                                String.join("; ", parts.stream().map(wording::of).toList()));
    }

    private String isOneOf(Condition.IsOneOf node) {
        return node.isOfSeveral()
                ? "%s include %s".formatted(several(node), anyOf(node.words()))
                : wording.of(node.cell()) + " is " + oneOf(node.words());
    }

    private String isNoneOf(Condition.IsOneOf node) {
        return node.isOfSeveral()
                ? "%s are known and include %s".formatted(several(node), noneOf(node.words()))
                : wording.of(node.cell()) + " is not " + oneOf(node.words());
    }

    private String several(Condition.IsOneOf node) {
        CodeNode.Cell cell = node.cell();
        return "the %s of %s".formatted(ValueWords.named(cell.column()), wording.of(cell.row()));
    }

    private String joined(List<Condition> parts, String by) {
        return String.join(by, parts.stream().map(this::nested).toList());
    }

    String nested(Condition condition) {
        boolean several =
                switch (condition) {
                    case Condition.AtLeast _, Condition.Every _ -> true;
                    case Condition.Not _, Condition.IsThere _, Condition.IsOneOf _ -> false;
                    case Family.Compared _, Condition.IsListed _ -> false;
                    case Condition.FirstInForce(), Condition.OutcomeIs _ -> false;
                };
        String words = wording.of(condition);
        boolean open = several || words.contains(" where ");
        return open && !wording.isNamed(condition) ? "(" + words + ")" : words;
    }

    private String not(Condition inner) {
        if (wording.isNamed(inner)) {
            return wording.denied(inner);
        }
        return switch (inner) {
            case Condition.IsThere(RowNode row) -> absent(row);
            case Condition.IsThere(RowsNode rows) -> "there are none " + wording.ofThe(rows);
            case Condition.IsThere(var node) ->
                    wording.of(node) + verb(node) + "not " + known(node);
            case Condition.IsOneOf isOneOf -> isNoneOf(isOneOf);
            case Condition.Same(var left, var right) ->
                    wording.of(left) + " is not " + wording.of(right);
            case Condition.AtLeast _,
                    Condition.OutcomeIs _,
                    Condition.Not _,
                    Condition.Numbers _,
                    Condition.Days _,
                    Condition.IsListed _,
                    Condition.Every _,
                    Condition.FirstInForce _ ->
                    "it is not so that " + nested(inner);
        };
    }

    private String days(Condition.Days days) {
        boolean closed =
                days.left() instanceof DayNode.Of(var left)
                        && days.right() instanceof DayNode.Of(var right)
                        && left == Landmark.KNOWN_DATE
                        && days.relation() == Relation.AT_LEAST
                        && right == Landmark.JOURNEY_CLOSES;
        return closed
                ? "the journey is closed"
                : "%s %s %s"
                        .formatted(
                                wording.of(days.left()),
                                days.relation().ofDays(),
                                wording.of(days.right()));
    }

    private String exists(RowNode row) {
        if (row instanceof RowNode.Pick(RowNode.At(var place), var rows) && !wording.isNamed(row)) {
            return "there are at least as many %s as %s"
                    .formatted(wording.of(rows), wording.of(place));
        }
        return row instanceof RowNode.Pick(RowNode.End _, var rows) && !wording.isNamed(row)
                ? exist(rows)
                : wording.of(row) + " exists";
    }

    private String absent(RowNode row) {
        return row instanceof RowNode.Pick(RowNode.End _, var rows) && !wording.isNamed(row)
                ? "there are none " + wording.ofThe(rows)
                : wording.of(row) + " is absent";
    }

    private String exist(RowsNode rows) {
        if (wording.isNamed(rows)) {
            return "there is at least one " + wording.ofThe(rows);
        }
        return switch (rows) {
            case RowsNode.Chain _ -> {
                String chain = wording.of(rows);
                yield (chain.startsWith("one ") ? "there is " : "there are ") + chain;
            }
            case RowsNode.LastOf(var count, var source) ->
                    "there are at least " + English.numeral(count) + " " + wording.of(source);
            case RowsNode.Of _,
                    RowsNode.Where _,
                    RowsNode.During _,
                    RowsNode.Without _,
                    RowsNode.OfTheSame _,
                    RowsNode.Together _ ->
                    "there is at least one " + wording.ofThe(rows);
        };
    }

    private String verb(Node node) {
        return node instanceof ColumnsNode && !wording.isNamed(node) ? " are " : " is ";
    }

    /** A word is asked for by whether it was written down, lest "not known" be read as one. */
    private static String known(Node node) {
        return node instanceof CodeNode.Cell ? "recorded" : "known";
    }

    private static String oneOf(List<String> words) {
        return words.size() == 1 ? words.getFirst() : "one of " + English.list(words, "or");
    }

    private static String anyOf(List<String> words) {
        return words.size() == 1 ? words.getFirst() : "any of " + English.list(words, "or");
    }

    private static String noneOf(List<String> words) {
        return words.size() == 1
                ? "no " + words.getFirst()
                : "none of " + English.list(words, "and");
    }

    private static String each(Quantifier quantifier) {
        return switch (quantifier) {
            case EVERY -> "every one";
            case SOME -> "at least one";
        };
    }
}
