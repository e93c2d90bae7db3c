package org.meed.engine.determine;

import java.util.List;
import org.meed.engine.determine.Functions.CodeFunction;
import org.meed.engine.determine.Functions.ColumnsFunction;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.determine.Functions.RowsFunction;
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
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/** How conditions are answered. */
final class Conditions {

    private final Compilation compiled;
    private final Plan plan;
    private final WordConditions words;

    Conditions(Compilation compiled, Plan plan, Texts texts) {
        this.compiled = compiled;
        this.plan = plan;
        this.words = new WordConditions(compiled, plan, texts);
    }

    ConditionFunction condition(Condition node) {
        return switch (node) {
            case Condition.AtLeast(int count, var parts) -> atLeast(count, parts);
            case Condition.Not(var inner) -> {
                ConditionFunction condition = condition(inner);
                yield frame -> condition.of(frame).not();
            }
            case Condition.Numbers(var left, var relation, var right) ->
                    numbers(compiled.number(left), relation, compiled.number(right));
            case Condition.Days(var left, var relation, var right) ->
                    days(compiled.day(left), relation, compiled.day(right));
            case Condition.IsOneOf isOneOf -> words.isOneOf(isOneOf);
            case Condition.Same(var left, var right) -> words.same(left, right);
            case Condition.IsListed(var code, var codes, var on) ->
                    words.isListed(code, codes, compiled.day(on));
            case Condition.IsThere(var inner) -> isThere(inner);
            case Condition.Every(var quantifier, ColumnsNode columns, var inner) ->
                    everyColumn(quantifier, compiled.columns(columns), condition(inner));
            case Condition.Every(var quantifier, RowsNode rows, var inner) ->
                    everyRow(quantifier, compiled.rows(rows), condition(inner));
            case Condition.OutcomeIs(var outcome, var fate) -> fate(plan.indexOf(outcome), fate);
            case Condition.FirstInForce() -> frame -> Truth.of(frame.firstInForce);
        };
    }

    /** Settled by the first answer after which the others can change nothing. */
    private ConditionFunction atLeast(int count, List<Condition> parts) {
        List<ConditionFunction> conditions = parts.stream().map(this::condition).toList();
        return frame -> {
            int wanted = count;
            int spare = conditions.size() - count;
            for (ConditionFunction condition : conditions) {
                if (wanted == 0) {
                    return Truth.YES;
                }
                Truth truth = condition.of(frame);
                wanted -= truth == Truth.YES ? 1 : 0;
                spare -= truth == Truth.NO ? 1 : 0;
                if (spare < 0) {
                    return Truth.NO;
                }
            }
            return wanted == 0 ? Truth.YES : Truth.UNKNOWN;
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

    private ConditionFunction isThere(Node node) {
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
            case RowNode row -> {
                RowFunction found = compiled.row(row);
                yield frame -> Truth.of(found.of(frame) != null);
            }
            case RowsNode rows -> {
                RowsFunction found = compiled.rows(rows);
                yield frame -> Truth.of(!found.of(frame).isEmpty());
            }
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
