package org.meed.engine.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meed.engine.check.English;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.explain.OutcomeShown.Term;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Family;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** What the rules of one outcome speak of, its exceptions and its payment included. */
final class Topic {

    private final Plan plan;
    private final Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Column> asked = new HashSet<>();
    private final Set<ColumnsNode> sets = new LinkedHashSet<>();
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> values = new LinkedHashSet<>();
    private final Set<String> listed = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> prices = new LinkedHashSet<>();
    private final Set<String> maps = new LinkedHashSet<>();

    Topic(Framework framework, OutcomeRule rule) {
        this.plan = framework.plan();
        List<Node> roots = new ArrayList<>(Operands.of(rule));
        // every result is a journey's, and it decides what one is
        roots.add(plan.journey().gap());
        for (Exclusion exclusion : plan.exclusions()) {
            if (exclusion.outcomes().contains(rule.name())) {
                roots.addAll(Operands.of(exclusion));
            }
        }
        for (PaymentRule payment : plan.payments()) {
            if (payment.outcomes().contains(rule.name())) {
                roots.addAll(Operands.of(payment));
                payment.lines().stream().skip(1).forEach(this::note);
                prices.remove(payment.price().cell().table());
            }
        }
        walk(roots);
    }

    private void walk(List<Node> roots) {
        Deque<Node> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (nodes.add(node)) {
                note(node);
                Operands.of(node).forEach(open::push);
            }
        }
    }

    private void note(Node node) {
        switch (node) {
            case Family.Cell cell -> {
                if (cell.column() != null) {
                    asked.add(cell.column());
                }
            }
            case ColumnsNode.Through through -> {
                asked.add(through.words());
                sets.add(through);
                maps.add(through.map());
            }
            case DayNode.Of(var landmark) -> note(landmark);
            case Family.Parameter parameter -> parameters.add(parameter.name());
            case NumberNode.Listed(var table, var words) ->
                    (words.isEmpty() ? values : listed).add(table);
            case Condition.IsListed(_, var list, _) -> codes.add(list);
            case SpellsNode.Of(_, SpellsNode.Lasting.Between(var from, var to), _) ->
                    asked.addAll(List.of(from, to));
            case RowsNode.OfTheSame(_, var column) -> asked.add(column);
            case NumberNode.Fold(NumberNode.Measure.Different(var column), _) -> asked.add(column);
            // these name neither a column nor a value of their own
            case DayNode _, SpanNode _, NumberNode _, CodeNode _ -> {}
            case RowNode _, RowsNode _, SpellsNode _, Condition _ -> {}
        }
    }

    /** The tables of a payment's lines; that of its first price is told with the price. */
    private void note(PaymentRule.Line line) {
        switch (line) {
            case PaymentRule.Price(var cell, _, _, _) -> prices.add(cell.table());
            case PaymentRule.Factor(PaymentRule.Share.Listed(var cell), _, _, _, _) ->
                    listed.add(cell.table());
            case PaymentRule.Factor _ -> {}
        }
    }

    private void note(DayNode.Landmark landmark) {
        switch (landmark) {
            case JOURNEY_END, JOURNEY_CLOSES -> asked.add(Tables.EPISODES.column("discharged"));
            case JOURNEY_START, KNOWN_DATE, RESULT_DAY -> {}
        }
    }

    /** Whether a node is part of the rules. */
    boolean speaksOf(Node node) {
        return nodes.contains(node);
    }

    /** The columns that are asked of, for a journey. */
    Set<Column> columns(Standpoint at) {
        Set<Column> columns = new HashSet<>(asked);
        for (ColumnsNode set : sets) {
            List<Column> some = at.columns(set);
            if (some != null) {
                columns.addAll(some);
            }
        }
        return columns;
    }

    /** The numbers, spans and lists that are used, with the values that hold for a journey. */
    List<Term> terms(Standpoint at) {
        List<Term> terms = new ArrayList<>();
        for (String name : parameters.stream().sorted().toList()) {
            Parameter parameter = Objects.requireNonNull(plan.parameters().get(name));
            Parameter.Value value = at.held(parameter);
            terms.add(
                    new Term(
                            name,
                            value.text(),
                            value.standing().word(),
                            value.source(),
                            value.from(),
                            parameter.source().clause()));
        }
        values.forEach(name -> terms.add(values(name, at)));
        listed.forEach(name -> terms.add(listed(name, at)));
        prices.forEach(name -> terms.add(prices(name, at)));
        codes.forEach(name -> terms.add(codes(name)));
        maps.forEach(name -> terms.add(map(name)));
        return terms;
    }

    private Term values(String name, Standpoint at) {
        var table = Objects.requireNonNull(plan.valueTables().get(name));
        Set<Column> columns = columns(at);
        String shown =
                table.values().entrySet().stream()
                        .filter(entry -> columns.contains(entry.getKey()))
                        .map(entry -> Telling.used(entry.getKey()) + " " + entry.getValue())
                        .sorted()
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("none for this client");
        return new Term(
                name,
                shown,
                table.standing().word(),
                table.origin(),
                Days.UNKNOWN,
                table.source().clause());
    }

    private Term listed(String name, Standpoint at) {
        NumberTable table = plan.numbers(name, at.journey().start());
        return new Term(
                name,
                English.counted(table.numbers().size(), "row"),
                table.standing().word(),
                table.origin(),
                table.from(),
                table.source().clause());
    }

    private Term prices(String name, Standpoint at) {
        PriceTable table = plan.prices(name, at.journey().start());
        return new Term(
                name,
                English.counted(table.prices().size(), "row"),
                table.standing().word(),
                table.source(),
                table.from(),
                table.place().clause());
    }

    private Term codes(String name) {
        var list = Objects.requireNonNull(plan.codeLists().get(name));
        return new Term(
                name,
                English.counted(list.entries().size(), "code"),
                list.standing().word(),
                list.origin(),
                Days.UNKNOWN,
                list.source().clause());
    }

    private Term map(String name) {
        var map = Objects.requireNonNull(plan.columnMaps().get(name));
        return new Term(
                name,
                English.counted(map.columns().size(), "word"),
                map.standing().word(),
                map.origin(),
                Days.UNKNOWN,
                map.source().clause());
    }
}
