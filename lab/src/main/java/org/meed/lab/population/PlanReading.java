package org.meed.lab.population;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.RatioNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Goes through a plan and notes what its rules turn on.
 *
 * <p>It looks into every record of the plan, by its components: a kind of node that is added later
 * is gone through too, and only what it compares by itself must be noted here.
 */
final class PlanReading {

    final Set<Table> tables = new LinkedHashSet<>(List.of(Tables.EPISODES, Tables.ASSESSMENTS));
    final Set<Integer> days = new TreeSet<>();
    final Set<Span> spans = new LinkedHashSet<>();
    final Set<String> measures = new LinkedHashSet<>();
    final Map<String, Set<String>> cells = new LinkedHashMap<>();
    final Map<Table, Set<Map<String, List<String>>>> kinds = new LinkedHashMap<>();

    private final Plan plan;
    private final Asked asked;
    private final IdentityHashMap<Object, Set<Set<Table>>> seen = new IdentityHashMap<>();

    PlanReading(Plan plan) {
        this.plan = plan;
        this.asked = new Asked(plan);
        read(plan, Set.of());
    }

    /** Notes what a part of the plan says, the row at hand being of one of some tables. */
    private void read(@Nullable Object part, Set<Table> atHand) {
        switch (part) {
            case null -> {}
            case Collection<?> some -> some.forEach(one -> read(one, atHand));
            // in an order of their own, which a map has not, so that a seed draws the same always
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                            .forEach(entry -> read(entry.getValue(), atHand));
            case Table table -> tables.add(table);
            case Span span -> spans.add(span);
            case Record one
                    when one.getClass()
                            .getPackageName()
                            .startsWith("org.meed.engine.framework") -> {
                if (seen.computeIfAbsent(one, _ -> new HashSet<>()).add(atHand)) {
                    note(one, atHand);
                    readRecord(one, atHand);
                }
            }
            default -> {}
        }
    }

    private void readRecord(Record one, Set<Table> atHand) {
        Set<Table> within =
                switch (one) {
                    case RowsNode.Where where -> Asked.tables(where.rows());
                    case Condition.Every(_, RowsNode rows, _) -> Asked.tables(rows);
                    case NumberNode.Fold fold -> Asked.tables(fold.rows());
                    default -> atHand;
                };
        for (Object component : components(one)) {
            read(component, component instanceof RowsNode ? atHand : within);
        }
    }

    static List<Object> components(Record one) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(one);
                if (value != null) {
                    values.add(value);
                }
            } catch (IllegalAccessException | InvocationTargetException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
        return values;
    }

    private void note(Record one, Set<Table> atHand) {
        switch (one) {
            case DayNode.Fixed(int day) -> noteDay(day);
            case Parameter.Value value -> noteDay(value.from());
            case CodeList.Entry entry -> {
                noteDay(entry.from());
                noteDay(entry.to());
            }
            case PriceTable table -> noteDay(table.from());
            case LimitRule.Amount amount -> noteDay(amount.from());
            case RatioNode.Compared compared -> {
                measures.add(compared.measure());
                tables.add(Tables.COMPARISONS);
            }
            case PaymentRule.Cell(var table, var row, var column) ->
                    noteListed(table, row, column, atHand);
            case NumberNode.Listed(var table, var words) when !words.isEmpty() ->
                    noteListed(
                            table,
                            words.getFirst(),
                            words.size() == 1 ? null : words.getLast(),
                            atHand);
            case RowsNode.Where where -> noteKinds(where);
            case Condition condition -> noteCells(condition, atHand);
            default -> {}
        }
    }

    private void noteDay(int day) {
        if (Days.isKnown(day) && day > Days.FIRST) {
            days.add(day);
        }
    }

    /** The words of a table's rows and columns, for the cells in which they are found. */
    private void noteListed(
            String table, CodeNode row, @Nullable CodeNode column, Set<Table> atHand) {
        for (PriceTable prices : plan.priceTables()) {
            if (prices.name().equals(table)) {
                noteWords(row, prices.prices().keySet(), atHand);
                noteWords(column, prices.bands(), atHand);
            }
        }
        for (NumberTable numbers : plan.numberTables()) {
            if (numbers.name().equals(table)) {
                noteWords(row, numbers.numbers().keySet(), atHand);
                noteWords(column, numbers.columns(), atHand);
            }
        }
    }

    private void noteWords(@Nullable CodeNode code, Collection<String> words, Set<Table> atHand) {
        if (code instanceof CodeNode.Cell(var row, var column)) {
            for (Table table : Asked.tables(row, atHand)) {
                if (column.type() instanceof CellType.Text) {
                    words(table, column.name()).addAll(words);
                }
            }
        }
    }

    private Set<String> words(Table table, String column) {
        return cells.computeIfAbsent(table.name() + "." + column, _ -> new TreeSet<>());
    }

    private void noteKinds(RowsNode.Where where) {
        for (Table table : Asked.tables(where)) {
            kinds.computeIfAbsent(table, _ -> new LinkedHashSet<>()).addAll(asked.kinds(where));
        }
    }

    private void noteCells(Condition condition, Set<Table> atHand) {
        asked.of((Record) condition)
                .forEach((cell, words) -> {
                    for (Table table : Asked.tables(cell.row(), atHand)) {
                        words(table, cell.column()).addAll(words);
                    }
                });
        if (condition instanceof Condition.Same(CodeNode.Cell left, CodeNode.Cell right)) {
            noteSame(left, right, atHand);
        }
    }

    /** What one of two columns is compared with, the other may say too. */
    private void noteSame(CodeNode.Cell left, CodeNode.Cell right, Set<Table> atHand) {
        for (Table one : Asked.tables(left.row(), atHand)) {
            for (Table other : Asked.tables(right.row(), atHand)) {
                Set<String> words = new TreeSet<>(List.of("one", "two"));
                cells.computeIfAbsent(one.name() + "." + left.column().name(), _ -> words);
                cells.computeIfAbsent(other.name() + "." + right.column().name(), _ -> words);
            }
        }
    }
}
