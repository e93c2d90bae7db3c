package org.meed.engine.framework.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a node is made of. */
public final class Operands {

    private Operands() {}

    /** The nodes directly under a node, in the order in which they are written. */
    public static List<Node> of(Node node) {
        return switch (node) {
            case DayNode day -> ofDay(day);
            case SpanNode _ -> List.of();
            case NumberNode number -> ofNumber(number);
            case CodeNode.Cell(var row, _) -> List.of(row);
            case CodeNode.ThisOutcome(), CodeNode.Written _ -> List.of();
            case RowNode row -> ofRow(row);
            case RowsNode rows -> ofRows(rows);
            case SpellsNode spells -> ofSpells(spells);
            case ColumnsNode.Through(var row, _, _) -> List.of(row);
            case Condition condition -> ofCondition(condition);
        };
    }

    /** The questions that an outcome asks of itself, in the order of the rule. */
    public static List<Node> of(OutcomeRule rule) {
        List<Node> nodes = new ArrayList<>();
        add(nodes, rule.where());
        if (rule.applies() != null) {
            nodes.add(rule.applies().condition());
            add(nodes, rule.applies().ifUnknown());
            add(nodes, rule.applies().ifNot());
        }
        switch (rule.result()) {
            case OutcomeRule.Result.Once(var ways, var settles, _, var otherwise) -> {
                add(nodes, settles);
                ways.forEach(way -> nodes.addAll(List.of(way.met(), way.on())));
                if (otherwise != null) {
                    nodes.addAll(List.of(otherwise.when(), otherwise.on()));
                }
            }
            case OutcomeRule.Result.Grouped(var group, _, _, _, _) -> nodes.addAll(of(group));
            case OutcomeRule.Result.Blocks(var spells, var each, _, var until, _, _) ->
                    nodes.addAll(List.of(spells, each, until));
            case OutcomeRule.Result.Clocked(var clock, _) -> {
                nodes.addAll(List.of(clock.starts(), clock.breaks()));
                add(nodes, clock.pauses());
            }
        }
        return nodes;
    }

    /** The questions that a group asks of each of its members. */
    public static List<Node> of(GroupRule rule) {
        List<Node> nodes = new ArrayList<>();
        add(nodes, rule.where());
        nodes.add(rule.by());
        nodes.addAll(rule.counts().values());
        nodes.add(rule.settles());
        return nodes;
    }

    /** The questions that an exception asks. */
    public static List<Node> of(Exclusion rule) {
        List<Node> nodes = new ArrayList<>();
        add(nodes, rule.when());
        add(nodes, rule.unless());
        add(nodes, rule.on());
        return nodes;
    }

    /** The questions that a payment asks on the day of a result. */
    public static List<Node> of(PaymentRule rule) {
        List<Node> nodes = new ArrayList<>();
        rule.lines().forEach(line -> nodes.addAll(of(line)));
        return nodes;
    }

    /** The questions of one line of a payment. */
    public static List<Node> of(PaymentRule.Line line) {
        List<Node> nodes = new ArrayList<>();
        switch (line) {
            case PaymentRule.Price(var cell, var each, var where, _) -> {
                add(nodes, cell);
                if (each instanceof PaymentRule.Each.Of(var number, _, _)) {
                    nodes.add(number);
                }
                add(nodes, where);
            }
            case PaymentRule.Factor(var share, _, _, var where, _) -> {
                switch (share) {
                    case PaymentRule.Share.Listed(var cell) -> add(nodes, cell);
                    case PaymentRule.Share.Percent(var number, _) -> nodes.add(number);
                    case PaymentRule.Share.OutOf(var number, var all, _) ->
                            nodes.addAll(List.of(number, all));
                }
                add(nodes, where);
            }
        }
        return nodes;
    }

    private static void add(List<Node> nodes, PaymentRule.Cell cell) {
        nodes.add(cell.row());
        add(nodes, cell.column());
    }

    private static void add(List<Node> nodes, @Nullable Node node) {
        if (node != null) {
            nodes.add(node);
        }
    }

    private static void add(List<Node> nodes, @Nullable Awaited awaited) {
        if (awaited != null) {
            nodes.add(awaited.until());
        }
    }

    private static List<Node> ofDay(DayNode node) {
        return switch (node) {
            case DayNode.Fixed _, DayNode.Of _, DayNode.EarnedEnd _, DayNode.OfOutcome _ ->
                    List.of();
            case DayNode.Extreme(_, var days) -> List.copyOf(days);
            case DayNode.Reached(var spells, var length, _) -> List.of(spells, length);
            case DayNode.Shifted(var span, _, var from) -> List.of(span, from);
            case DayNode.Cell(var row, _) -> List.of(row);
        };
    }

    private static List<Node> ofNumber(NumberNode node) {
        return switch (node) {
            case NumberNode.Fixed _, NumberNode.Parameter _ -> List.of();
            case NumberNode.Listed(_, var words) -> List.copyOf(words);
            case NumberNode.Cell(var row, _) -> List.of(row);
            case NumberNode.Use(var row) -> List.of(row);
            case NumberNode.Sum(var left, var right) -> List.of(left, right);
            case NumberNode.Difference(var left, var right) -> List.of(left, right);
            case NumberNode.Count(var rows, _) -> List.of(rows);
            case NumberNode.Percent(_, var of, _) -> List.of(of);
            case NumberNode.Fold(_, var each, var rows) -> List.of(each, rows);
            case NumberNode.Length(var spells) -> List.of(spells);
        };
    }

    private static List<Node> ofRow(RowNode node) {
        return switch (node) {
            case RowNode.AtHand() -> List.of();
            case RowNode.Pick(_, var rows) -> List.of(rows);
            case RowNode.Nth(var place, var rows) -> List.of(place, rows);
            case RowNode.Nearest(var rows, var to, var within) -> List.of(rows, to, within);
            case RowNode.OrElse(var first, var second) -> List.of(first, second);
        };
    }

    private static List<Node> ofRows(RowsNode node) {
        return switch (node) {
            case RowsNode.Of _, RowsNode.Episodes _ -> List.of();
            case RowsNode.Where(var rows, var condition) -> List.of(rows, condition);
            case RowsNode.During(var rows, var from, var until) -> present(rows, from, until);
            case RowsNode.Together(var sources) -> List.copyOf(sources);
            case RowsNode.Without(var rows, var taken) -> List.of(rows, taken);
            case RowsNode.OfTheSame(var rows, _) -> List.of(rows, new RowNode.AtHand());
            case RowsNode.LastOf(_, var rows) -> List.of(rows);
            case RowsNode.Chain(var steps, var atLeast, var lessThan) -> {
                List<Node> nodes = new ArrayList<>(steps);
                nodes.addAll(present(atLeast, lessThan, null));
                yield nodes;
            }
        };
    }

    private static List<Node> ofSpells(SpellsNode node) {
        return switch (node) {
            case SpellsNode.Of(var rows, _, _, var atMost) -> present(rows, atMost, null);
            case SpellsNode.UntilNext(var rows, var among, var atMost) ->
                    present(rows, among, atMost);
            case SpellsNode.Joined(var sources, var gaps) -> {
                List<Node> nodes = new ArrayList<>(sources);
                add(nodes, gaps);
                yield nodes;
            }
            case SpellsNode.Without(var spells, var taken) -> List.of(spells, taken);
            case SpellsNode.During(var spells, var from, var until) -> present(spells, from, until);
        };
    }

    private static List<Node> present(Node first, @Nullable Node second, @Nullable Node third) {
        List<Node> nodes = new ArrayList<>(List.of(first));
        if (second != null) {
            nodes.add(second);
        }
        if (third != null) {
            nodes.add(third);
        }
        return nodes;
    }

    private static List<Node> ofCondition(Condition node) {
        return switch (node) {
            case Condition.All(var parts) -> List.copyOf(parts);
            case Condition.Any(var parts) -> List.copyOf(parts);
            case Condition.AtLeast(_, var parts) -> List.copyOf(parts);
            case Condition.Not(var inner) -> List.of(inner);
            case Condition.Numbers(var left, _, var right) -> List.of(left, right);
            case Condition.Days(var left, _, var right) -> List.of(left, right);
            case Condition.IsOneOf(var code, _) -> List.of(code);
            case Condition.Includes(var row, _, _) -> List.of(row);
            case Condition.Same(var left, var right) -> List.of(left, right);
            case Condition.IsListed(var code, _, var on) -> List.of(code, on);
            case Condition.RowExists(var row) -> List.of(row);
            case Condition.RowsExist(var rows) -> List.of(rows);
            case Condition.IsKnown(var inner) -> List.of(inner);
            case Condition.EveryColumn(_, var columns, var inner) -> List.of(columns, inner);
            case Condition.EveryRow(_, var rows, var inner) -> List.of(rows, inner);
            case Condition.FirstInForce(), Condition.OutcomeIs _ -> List.of();
        };
    }
}
