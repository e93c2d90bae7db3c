package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.meed.engine.check.English;
import org.meed.engine.check.PlainWords;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.determine.Truth;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.Column;

/**
 * Says what a row that is not there yet would have to show: the values that are known already are
 * put in, and what they have settled is left out.
 */
final class Showing {

    private static final String COLUMN = "\0";
    private static final String NO_USE = "no use of " + COLUMN;

    private final PlainWords words;

    Showing(PlainWords words) {
        this.words = words;
    }

    /** What one of some rows would have to show; empty for nothing. */
    String of(RowsNode rows, Standpoint at) {
        List<String> said = new ArrayList<>();
        for (Condition condition : conditions(rows)) {
            String phrase = phrase(condition, at);
            if (!phrase.isEmpty()) {
                said.add(phrase);
            }
        }
        return String.join(" and ", said);
    }

    private static List<Condition> conditions(RowsNode rows) {
        return switch (rows) {
            case RowsNode.Where(var from, var condition) -> {
                List<Condition> conditions = new ArrayList<>(conditions(from));
                if (!RowNames.isStage(condition)) {
                    conditions.add(condition);
                }
                yield conditions;
            }
            case RowsNode.During(var from, _, _) -> conditions(from);
            case RowsNode.LastOf(_, var from) -> conditions(from);
            case RowsNode.Without(var from, _) -> conditions(from);
            case RowsNode.OfTheSame(var from, _) -> conditions(from);
            case RowsNode.Of _, RowsNode.Together _, RowsNode.Chain _ -> List.of();
        };
    }

    /** A condition on the row at hand; empty when it is settled already. */
    private String phrase(Condition condition, Standpoint at) {
        if (!asksOfRow(condition) && at.truth(condition) == Truth.YES) {
            return "";
        }
        return switch (condition) {
            case Condition.AtLeast some when some.isAll() -> all(some.parts(), at);
            case Condition.AtLeast some when some.isAny() -> any(some, at);
            case Condition.Numbers(var left, var relation, var right) ->
                    numbers(left, relation, right, at);
            case Condition.Every every when every.several() instanceof ColumnsNode several ->
                    columns(every, several, at);
            case Condition.Same(var left, var right)
                    when !asksOfRow(right) && !at.word(right).isEmpty() ->
                    words.words(left) + " is " + at.word(right);
            case Condition.Not _,
                    Condition.AtLeast _,
                    Condition.OutcomeIs _,
                    Condition.Days _,
                    Condition.IsOneOf _,
                    Condition.Same _,
                    Condition.IsListed _,
                    Condition.IsThere _,
                    Condition.Every _,
                    Condition.FirstInForce _ ->
                    words.words(condition);
        };
    }

    private String all(List<Condition> parts, Standpoint at) {
        List<String> said = new ArrayList<>();
        for (Condition part : parts) {
            String phrase = phrase(part, at);
            if (!phrase.isEmpty()) {
                boolean any = part instanceof Condition.AtLeast some && some.isAny();
                said.add(any ? bracketed(phrase) : phrase);
            }
        }
        return String.join(" and ", said);
    }

    private static String bracketed(String phrase) {
        return phrase.contains(" or ") && !isBracketed(phrase) ? "(" + phrase + ")" : phrase;
    }

    /** Whether the bracket that begins a phrase is closed only at its end. */
    private static boolean isBracketed(String phrase) {
        int open = 0;
        for (int i = 0; i < phrase.length(); i++) {
            open += phrase.charAt(i) == '(' ? 1 : phrase.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i > 0 && i == phrase.length() - 1;
            }
        }
        return false;
    }

    /** The ways that are still open: those that known values rule out are left out. */
    private String any(Condition.AtLeast any, Standpoint at) {
        List<String> said = new ArrayList<>();
        for (Condition part : any.parts()) {
            if (!isRuledOut(part, at)) {
                String phrase = phrase(part, at);
                if (phrase.isEmpty()) {
                    return "";
                }
                said.add(phrase);
            }
        }
        return said.isEmpty() ? words.words(any) : String.join(" or ", said);
    }

    private static boolean isRuledOut(Condition condition, Standpoint at) {
        if (!asksOfRow(condition)) {
            return at.truth(condition) == Truth.NO;
        }
        return condition instanceof Condition.AtLeast some
                && some.isAll()
                && some.parts().stream().anyMatch(part -> isRuledOut(part, at));
    }

    private String numbers(
            NumberNode left, Condition.Relation relation, NumberNode right, Standpoint at) {
        boolean none =
                left instanceof NumberNode.Cell(RowNode.AtHand(), var column)
                        && column == null
                        && relation == Condition.Relation.IS
                        && right instanceof NumberNode.Fixed(long value)
                        && value == 0;
        return none
                ? NO_USE
                : number(left, at) + " " + relation.ofNumbers() + " " + number(right, at);
    }

    private String number(NumberNode node, Standpoint at) {
        if (!asksOfRow(node)) {
            OptionalLong number = at.number(node);
            return number.isPresent() ? Millionths.text(number.getAsLong()) : words.words(node);
        }
        return switch (node) {
            case NumberNode.Cell(_, var column) when column == null -> "use of " + COLUMN;
            case NumberNode.Sum(var left, var sign, var right) ->
                    "%s %s %s".formatted(number(left, at), sign.word(), number(right, at));
            case NumberNode.Fixed _,
                    NumberNode.Parameter _,
                    NumberNode.Cell _,
                    NumberNode.Listed _,
                    NumberNode.Percent _,
                    NumberNode.Fold _,
                    NumberNode.Length _ ->
                    words.words(node);
        };
    }

    /** Columns of which the same is asked are said together. */
    private String columns(Condition.Every every, ColumnsNode several, Standpoint at) {
        List<Column> columns = at.columns(several);
        if (columns == null) {
            return words.words(every);
        }
        Map<String, List<String>> byPhrase = new LinkedHashMap<>();
        for (Column column : columns) {
            String phrase = phrase(every.condition(), at.at(column));
            String name = Telling.used(column);
            String key = phrase.equals(NO_USE) ? phrase : phrase.replace(COLUMN, name);
            byPhrase.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
        }
        boolean all = every.quantifier() == Condition.Quantifier.EVERY;
        List<String> said = new ArrayList<>();
        byPhrase.forEach((phrase, names) -> {
            if (!phrase.isEmpty()) {
                String listed = English.list(names, all ? "and" : "or");
                said.add(phrase.replace(COLUMN, listed));
            }
        });
        return said.size() == 1 ? said.getFirst() : brackets(said, all ? " and " : " or ");
    }

    private static String brackets(List<String> said, String by) {
        return String.join(by, said.stream().map(Showing::bracketed).toList());
    }

    /** Whether a node asks about the row at hand, and not about one that a node within it gives. */
    private static boolean asksOfRow(Node node) {
        if (node instanceof RowsNode.Where(var rows, _)) {
            return asksOfRow(rows);
        }
        if (node instanceof Condition.Every(_, RowsNode rows, _)) {
            return asksOfRow(rows);
        }
        if (node instanceof NumberNode.Fold(_, var rows)) {
            return asksOfRow(rows);
        }
        return node instanceof RowNode.AtHand
                || Operands.of(node).stream().anyMatch(Showing::asksOfRow);
    }
}
