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

    private static List<Node> ofFamily(Family node) {
        return switch (node) {
            case Family.Written _, Family.Parameter _ -> List.of();
            case Family.Cell cell -> List.of(cell.row());
            case Family.Compared compared -> List.of(compared.left(), compared.right());
            case Family.Without without -> List.of(without.of(), without.taken());
            case Family.During during -> present(during.of(), during.from(), during.until());
            case Family.Joined joined -> {
                List<Node> nodes = new ArrayList<>(joined.sources());
                if (joined instanceof SpellsNode.Joined(_, var gaps)) {
                    add(nodes, gaps);
                }
                yield nodes;
            }
        };
    }

    private static List<Node> ofDay(DayNode node) {
        return switch (node) {
            case Family family -> ofFamily(family);
            case DayNode.Of _, DayNode.EarnedEnd _, DayNode.OfOutcome _ -> List.of();
            case DayNode.Extreme(_, var days) -> List.copyOf(days);
            case DayNode.Reached(var spells, var length, _) -> List.of(spells, length);
            case DayNode.Shifted(var span, _, var from) -> List.of(span, from);
        };
    }

    private static List<Node> ofNumber(NumberNode node) {
        return switch (node) {
            case Family family -> ofFamily(family);
            case NumberNode.Listed(_, var words) -> List.copyOf(words);
            case NumberNode.Sum(var left, _, var right) -> List.of(left, right);
            case NumberNode.Percent(_, var of, _) -> List.of(of);
            case NumberNode.Fold(NumberNode.Measure.Of(_, var each), var rows) ->
                    List.of(each, rows);
            case NumberNode.Fold(_, var rows) -> List.of(rows);
            case NumberNode.Length(var spells) -> List.of(spells);
        };
    }

    private static List<Node> ofRow(RowNode node) {
        return switch (node) {
            case RowNode.AtHand() -> List.of();
            case RowNode.Pick(RowNode.End _, var rows) -> List.of(rows);
            case RowNode.Pick(RowNode.At(var place), var rows) -> List.of(place, rows);
            case RowNode.Nearest(var rows, var to, var within) -> List.of(rows, to, within);
            case RowNode.OrElse(var first, var second) -> List.of(first, second);
        };
    }

    private static List<Node> ofRows(RowsNode node) {
        return switch (node) {
            case Family family -> ofFamily(family);
            case RowsNode.Of _ -> List.of();
            case RowsNode.Where(var rows, var condition) -> List.of(rows, condition);
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
            case Family family -> ofFamily(family);
            case SpellsNode.Of(var rows, SpellsNode.Lasting.Between _, var atMost) ->
                    present(rows, atMost, null);
            case SpellsNode.Of(var rows, SpellsNode.Lasting.UntilNext(var among), var atMost) ->
                    present(rows, among, atMost);
        };
    }

    private static List<Node> present(Node first, @Nullable Node second, @Nullable Node third) {
        List<Node> nodes = new ArrayList<>(List.of(first));
        add(nodes, second);
        add(nodes, third);
        return nodes;
    }

    private static List<Node> ofCondition(Condition node) {
        return switch (node) {
            case Family family -> ofFamily(family);
            case Condition.AtLeast(_, var parts) -> List.copyOf(parts);
            case Condition.Not(var inner) -> List.of(inner);
            case Condition.IsOneOf(var cell, _) -> List.of(cell);
            case Condition.IsListed(var code, _, var on) -> List.of(code, on);
            case Condition.IsThere(var inner) -> List.of(inner);
            case Condition.Every(_, var several, var inner) -> List.of(several, inner);
            case Condition.FirstInForce(), Condition.OutcomeIs _ -> List.of();
        };
    }
}
