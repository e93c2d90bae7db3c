package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.meed.engine.determine.Functions.CodeFunction;
import org.meed.engine.determine.Functions.ColumnsFunction;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Condition.Quantifier;
import org.meed.engine.framework.plan.Condition.Relation;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/** How conditions are answered. */
final class Conditions {

    private final Compilation compiled;
    private final Plan plan;
    private final Texts texts;

    Conditions(Compilation compiled, Plan plan, Texts texts) {
        this.compiled = compiled;
        this.plan = plan;
        this.texts = texts;
    }

    ConditionFunction condition(Condition node) {
        return switch (node) {
            case Condition.All(var parts) -> fold(parts, Truth.YES, Truth.NO);
            case Condition.Any(var parts) -> fold(parts, Truth.NO, Truth.YES);
            case Condition.AtLeast(int count, var parts) -> atLeast(count, parts);
            case Condition.Not(var inner) -> {
                ConditionFunction condition = condition(inner);
                yield frame -> condition.of(frame).not();
            }
            case Condition.Numbers(var left, var relation, var right) ->
                    numbers(compiled.number(left), relation, compiled.number(right));
            case Condition.Days(var left, var relation, var right) ->
                    days(compiled.day(left), relation, compiled.day(right));
            case Condition.IsOneOf(var code, var words) ->
                    isOneOf(compiled.code(code), codes(code, words));
            case Condition.Includes includes -> includes(includes);
            case Condition.Same(var left, var right) ->
                    same(compiled.code(left), recoded(right, left));
            case Condition.IsListed(var code, var codes, var on) ->
                    isListed(compiled.code(code), codes, compiled.day(on));
            case Condition.RowExists(var row) -> {
                RowFunction found = compiled.row(row);
                yield frame -> Truth.of(found.of(frame) != null);
            }
            case Condition.RowsExist(var rows) -> {
                RowsFunction found = compiled.rows(rows);
                yield frame -> Truth.of(!found.of(frame).isEmpty());
            }
            case Condition.IsKnown(var inner) -> isKnown(inner);
            case Condition.EveryColumn(var quantifier, var columns, var inner) ->
                    everyColumn(quantifier, compiled.columns(columns), condition(inner));
            case Condition.EveryRow(var quantifier, var rows, var inner) ->
                    everyRow(quantifier, compiled.rows(rows), condition(inner));
            case Condition.OutcomeIs(var outcome, var fate) -> fate(plan.indexOf(outcome), fate);
            case Condition.FirstInForce() -> frame -> Truth.of(frame.firstInForce);
        };
    }

    /** Settled by the first answer that decides; else unknown if any is; else the start. */
    private ConditionFunction fold(List<Condition> parts, Truth start, Truth decides) {
        List<ConditionFunction> conditions = parts.stream().map(this::condition).toList();
        return frame -> {
            Truth all = start;
            for (ConditionFunction condition : conditions) {
                Truth truth = condition.of(frame);
                if (truth == decides) {
                    return decides;
                }
                all = truth == Truth.UNKNOWN ? Truth.UNKNOWN : all;
            }
            return all;
        };
    }

    private ConditionFunction atLeast(int count, List<Condition> parts) {
        List<ConditionFunction> conditions = parts.stream().map(this::condition).toList();
        return frame -> {
            int yes = 0;
            int unknown = 0;
            for (ConditionFunction condition : conditions) {
                Truth truth = condition.of(frame);
                yes += truth == Truth.YES ? 1 : 0;
                unknown += truth == Truth.UNKNOWN ? 1 : 0;
            }
            return yes >= count ? Truth.YES : yes + unknown < count ? Truth.NO : Truth.UNKNOWN;
        };
    }

    private static ConditionFunction fate(int outcome, Condition.Fate fate) {
        return switch (fate) {
            case APPLIES -> frame -> frame.fates.applies(outcome);
            case ACHIEVED -> frame -> frame.fates.isAchieved(outcome);
        };
    }

    private static ConditionFunction numbers(
            NumberFunction left, Relation relation, NumberFunction right) {
        return frame -> {
            long a = left.of(frame);
            long b = right.of(frame);
            return a == NumberFunction.UNKNOWN || b == NumberFunction.UNKNOWN
                    ? Truth.UNKNOWN
                    : Truth.of(relation.holds(Long.compare(a, b)));
        };
    }

    private static ConditionFunction days(DayFunction left, Relation relation, DayFunction right) {
        return frame -> {
            int a = left.on(frame);
            int b = right.on(frame);
            return !Days.isKnown(a) || !Days.isKnown(b)
                    ? Truth.UNKNOWN
                    : Truth.of(relation.holds(Integer.compare(a, b)));
        };
    }

    /** The words in the coding of a code's column. */
    private Set<Integer> codes(CodeNode code, List<String> words) {
        if (!(code instanceof CodeNode.Cell(_, var column))) {
            throw new IllegalStateException("Only a cell is compared with words.");
        }
        return words.stream()
                .map(word -> coded(column, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private int coded(Column column, String word) {
        return switch (column.type()) {
            case CellType.Word(var words) -> words.indexOf(word);
            case CellType.YesNo _ -> word.equals("yes") ? 1 : 0;
            // a word that no cell has gets the code of no cell
            case CellType.Text _ ->
                    texts.find(word) == Days.UNKNOWN ? Integer.MAX_VALUE : texts.find(word);
            case CellType.Words _, CellType.Day _, CellType.Count _, CellType.Decimal _ ->
                    throw new IllegalStateException(
                            "The column (%s) holds no single word.".formatted(column.name()));
        };
    }

    private static ConditionFunction isOneOf(CodeFunction code, Set<Integer> codes) {
        return frame -> {
            int found = code.of(frame);
            return found == Days.UNKNOWN ? Truth.UNKNOWN : Truth.of(codes.contains(found));
        };
    }

    private ConditionFunction includes(Condition.Includes node) {
        RowFunction row = compiled.row(node.row());
        int wanted = 0;
        if (node.column().type() instanceof CellType.Words(var words)) {
            for (String word : node.words()) {
                wanted |= 1 << words.indexOf(word);
            }
        }
        int bits = wanted;
        return frame -> {
            Row at = row.row(frame);
            int cell = at == null ? Days.UNKNOWN : at.cell(node.column());
            return cell == Days.UNKNOWN ? Truth.UNKNOWN : Truth.of((cell & bits) != 0);
        };
    }

    /** A word in the coding of another one's column. */
    private CodeFunction recoded(CodeNode code, CodeNode as) {
        CodeFunction found = compiled.code(code);
        if (!(as instanceof CodeNode.Cell(_, var column))
                || !(code instanceof CodeNode.Cell(_, var own))
                || own.type().equals(column.type())) {
            return found;
        }
        if (own.type() instanceof CellType.Word(var words)) {
            int[] codes = words.stream().mapToInt(word -> coded(column, word)).toArray();
            return frame -> {
                int at = found.of(frame);
                return at == Days.UNKNOWN ? at : codes[at];
            };
        }
        return frame -> {
            int at = found.of(frame);
            return at == Days.UNKNOWN ? at : coded(column, texts.at(at));
        };
    }

    private static ConditionFunction same(CodeFunction left, CodeFunction right) {
        return frame -> {
            int a = left.of(frame);
            int b = right.of(frame);
            return a == Days.UNKNOWN || b == Days.UNKNOWN ? Truth.UNKNOWN : Truth.of(a == b);
        };
    }

    private ConditionFunction isListed(CodeFunction code, String name, DayFunction on) {
        CodeList list = Objects.requireNonNull(plan.codeLists().get(name));
        Map<Integer, List<CodeList.Entry>> entries = new HashMap<>();
        for (CodeList.Entry entry : list.entries()) {
            entries.computeIfAbsent(texts.find(entry.code()), _ -> new ArrayList<>()).add(entry);
        }
        return frame -> {
            int found = code.of(frame);
            int day = on.on(frame);
            if (found == Days.UNKNOWN || !Days.isKnown(day)) {
                return Truth.UNKNOWN;
            }
            for (CodeList.Entry entry : entries.getOrDefault(found, List.of())) {
                if (entry.holdsOn(day)) {
                    return Truth.YES;
                }
            }
            return Truth.NO;
        };
    }

    private ConditionFunction isKnown(Node node) {
        return switch (node) {
            case DayNode day -> {
                DayFunction found = compiled.day(day);
                yield frame -> Truth.of(Days.isKnown(found.on(frame)));
            }
            case NumberNode number -> {
                NumberFunction found = compiled.number(number);
                yield frame -> Truth.of(found.of(frame) != NumberFunction.UNKNOWN);
            }
            case CodeNode code -> {
                CodeFunction found = compiled.code(code);
                yield frame -> Truth.of(found.of(frame) != Days.UNKNOWN);
            }
            case ColumnsNode columns -> {
                ColumnsFunction found = compiled.columns(columns);
                yield frame -> Truth.of(found.of(frame) != null);
            }
            case Condition condition -> {
                ConditionFunction found = condition(condition);
                yield frame -> Truth.of(found.of(frame) != Truth.UNKNOWN);
            }
            case RowNode row -> condition(new Condition.RowExists(row));
            case RowsNode rows -> condition(new Condition.RowsExist(rows));
            case SpanNode _, SpellsNode _ -> _ -> Truth.YES;
        };
    }

    private static ConditionFunction everyColumn(
            Quantifier quantifier, ColumnsFunction columns, ConditionFunction condition) {
        return frame -> {
            List<Column> found = columns.of(frame);
            if (found == null) {
                return Truth.UNKNOWN;
            }
            Column outer = frame.column;
            Truth truth = start(quantifier);
            for (Column column : found) {
                frame.column = column;
                truth = join(quantifier, truth, condition.of(frame));
            }
            frame.column = outer;
            return truth;
        };
    }

    private static ConditionFunction everyRow(
            Quantifier quantifier, RowsFunction rows, ConditionFunction condition) {
        return frame -> {
            Row outer = frame.row;
            Truth truth = start(quantifier);
            for (Dated dated : rows.of(frame)) {
                frame.row = dated.row();
                truth = join(quantifier, truth, condition.of(frame));
            }
            frame.row = outer;
            return truth;
        };
    }

    private static Truth start(Quantifier quantifier) {
        return switch (quantifier) {
            case EVERY -> Truth.YES;
            case SOME -> Truth.NO;
        };
    }

    private static Truth join(Quantifier quantifier, Truth sofar, Truth next) {
        Truth decides = start(quantifier).not();
        if (sofar == decides || next == decides) {
            return decides;
        }
        return sofar == Truth.UNKNOWN ? sofar : next;
    }
}
