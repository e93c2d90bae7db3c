package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Condition.Relation;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/**
 * Finds what would make a condition answer otherwise. It takes the condition apart and asks the
 * driver's own functions which of its parts stand in the way.
 */
final class Remedies {

    private final Standpoint at;

    Remedies(Standpoint at) {
        this.at = at;
    }

    Remedy remedy(Condition node, boolean yes) {
        if (at.truth(node) == Truth.of(yes)) {
            return new Remedy.AllOf(List.of());
        }
        return switch (node) {
            case Condition.AtLeast some -> some(some, yes);
            case Condition.Not(var inner) -> remedy(inner, !yes);
            case Condition.OutcomeIs what ->
                    new Remedy.Judged(what, Truth.of(yes), at.truth(node) == Truth.UNKNOWN);
            case Condition.Days days -> days(days, yes);
            case Condition.IsThere(RowNode row) -> yes ? another(row, node) : gone(row, node);
            case Condition.IsThere(RowsNode rows) -> exist(rows, node, yes);
            case Condition.Every(_, ColumnsNode columns, var inner) ->
                    at.columns(columns) == null
                            ? ofRows(rowsOf(columns), node, yes)
                            : ofRows(rowsOf(inner), node, yes);
            case Condition.IsThere _,
                    Condition.Numbers _,
                    Condition.IsOneOf _,
                    Condition.Same _,
                    Condition.IsListed _ ->
                    ofRows(node, yes);
            case Condition.Every(_, RowsNode _, _), Condition.FirstInForce _ ->
                    new Remedy.Nothing();
        };
    }

    private Remedy all(List<Condition> parts, boolean yes) {
        List<Remedy> remedies = remedies(parts, yes);
        remedies.removeIf(Remedies::isDone);
        return remedies.size() == 1 ? remedies.getFirst() : new Remedy.AllOf(remedies);
    }

    private Remedy any(List<Condition> parts, boolean yes) {
        List<Remedy> remedies = remedies(parts, yes);
        remedies.removeIf(remedy -> remedy instanceof Remedy.Nothing);
        return remedies.isEmpty()
                ? new Remedy.Nothing()
                : remedies.size() == 1 ? remedies.getFirst() : new Remedy.AnyOf(remedies);
    }

    private Remedy some(Condition.AtLeast node, boolean yes) {
        List<Condition> parts = node.parts();
        if (node.isAll()) {
            return yes ? all(parts, true) : any(parts, false);
        }
        if (node.isAny()) {
            return yes ? any(parts, true) : all(parts, false);
        }
        return some(yes ? node.count() : parts.size() - node.count() + 1, parts, yes);
    }

    /** So many of some parts, of which those count that are so already. */
    private Remedy some(int count, List<Condition> parts, boolean yes) {
        List<Condition> open =
                parts.stream().filter(part -> at.truth(part) != Truth.of(yes)).toList();
        int wanted = count - (parts.size() - open.size());
        if (wanted == 1) {
            return any(open, yes);
        }
        return wanted == open.size()
                ? all(open, yes)
                : new Remedy.SomeOf(wanted, remedies(open, yes));
    }

    private List<Remedy> remedies(List<Condition> parts, boolean yes) {
        return new ArrayList<>(parts.stream().map(part -> remedy(part, yes)).distinct().toList());
    }

    private static boolean isDone(Remedy remedy) {
        return remedy instanceof Remedy.AllOf(var parts) && parts.isEmpty();
    }

    /** Days that are on record stay; a day that is not known yet, and today, may still come. */
    private Remedy days(Condition.Days node, boolean yes) {
        boolean waits =
                node.left() instanceof DayNode.Of(var left)
                        && left == Landmark.KNOWN_DATE
                        && (node.relation() == Relation.AT_LEAST
                                || node.relation() == Relation.ABOVE);
        if (waits && yes) {
            int day = at.day(node.right());
            boolean after = Days.isKnown(day) && node.relation() == Relation.ABOVE;
            return new Remedy.Wait(node.right(), after ? day + 1 : day);
        }
        return waits ? new Remedy.Nothing() : ofRows(node, yes);
    }

    private Remedy exist(RowsNode rows, Condition node, boolean yes) {
        if (!yes) {
            List<Remedy> gone = new ArrayList<>();
            at.rows(rows).forEach(row -> gone.add(corrected(row, node, false)));
            return new Remedy.AllOf(gone);
        }
        if (rows instanceof RowsNode.Chain chain) {
            return new Remedy.Next(at.search(chain));
        }
        return new Remedy.Another(at.wanted(rows), node, Truth.YES);
    }

    private static Remedy corrected(Dated row, Condition node, boolean yes) {
        return new Remedy.Corrected(row.row(), node, Truth.of(yes));
    }

    private Remedy another(RowNode row, Condition node) {
        return new Remedy.Another(at.wanted(row), node, Truth.YES);
    }

    private Remedy gone(RowNode row, Condition node) {
        Dated there = at.row(row);
        return there == null ? new Remedy.Nothing() : corrected(there, node, false);
    }

    private Remedy ofRows(Condition node, boolean yes) {
        DayNode.Reached reached = firstUnder(node, DayNode.Reached.class);
        if (reached != null) {
            return yes ? lasts(reached) : new Remedy.Nothing();
        }
        Set<RowNode> rows = rowsOf(node);
        return rows.isEmpty() ? counted(node, yes) : ofRows(rows, node, yes);
    }

    private Remedy lasts(DayNode.Reached node) {
        int earliest = new SpellProspects(at).earliest(node);
        return new Remedy.Lasts(node, at.spells(node.spells()).days(), earliest);
    }

    /** What is counted may become more; it becomes less only by corrections. */
    private Remedy counted(Condition node, boolean yes) {
        RowsNode rows = firstUnder(node, RowsNode.class);
        return rows == null
                ? new Remedy.Nothing()
                : new Remedy.Another(at.wanted(rows), node, Truth.of(yes));
    }

    /** The first node of a kind that a node is made of, however deep; null when there is none. */
    private static <T extends Node> @Nullable T firstUnder(Node node, Class<T> kind) {
        for (Node operand : Operands.of(node)) {
            T found = kind.isInstance(operand) ? kind.cast(operand) : firstUnder(operand, kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What the rows asked about would have to be: those that are missing first. */
    private Remedy ofRows(Set<RowNode> rows, Condition node, boolean yes) {
        List<Remedy> missing = new ArrayList<>();
        List<Remedy> there = new ArrayList<>();
        for (RowNode row : rows) {
            Dated found = at.row(row);
            if (found == null) {
                missing.add(new Remedy.Another(at.wanted(row), node, Truth.of(yes)));
            } else {
                Remedy.Another later = later(row, found, node, yes);
                if (later != null) {
                    there.add(later);
                }
                there.add(corrected(found, node, yes));
            }
        }
        if (!missing.isEmpty()) {
            return missing.size() == 1 ? missing.getFirst() : new Remedy.AllOf(missing);
        }
        return there.isEmpty()
                ? new Remedy.Nothing()
                : there.size() == 1 ? there.getFirst() : new Remedy.AnyOf(there);
    }

    /** A row that would be picked instead, because it is later; null when none would. */
    private Remedy.@Nullable Another later(RowNode row, Dated found, Condition node, boolean yes) {
        List<Wanted> wanted =
                switch (row) {
                    case RowNode.Pick _ -> lastOf(row, found);
                    case RowNode.OrElse(var first, var second) ->
                            at.row(first) == null
                                    ? either(first, second, found)
                                    : lastOf(first, found);
                    case RowNode.AtHand _, RowNode.Nearest _ -> List.of();
                };
        return wanted.isEmpty() ? null : new Remedy.Another(wanted, node, Truth.of(yes));
    }

    private List<Wanted> either(RowNode first, RowNode second, Dated found) {
        List<Wanted> wanted = new ArrayList<>(at.wanted(first));
        wanted.addAll(lastOf(second, found));
        return wanted;
    }

    private List<Wanted> lastOf(RowNode row, Dated found) {
        return row instanceof RowNode.Pick(var place, var rows) && place == RowNode.End.LAST
                ? from(found.day(), at.wanted(rows))
                : List.of();
    }

    private static List<Wanted> from(int day, List<Wanted> wanted) {
        List<Wanted> later = new ArrayList<>();
        for (Wanted one : wanted) {
            DateRange days =
                    one.days() == null ? null : one.days().intersection(DateRange.from(day));
            if (days == null || !days.isEmpty()) {
                later.add(new Wanted(one.rows(), one.table(), days));
            }
        }
        return later;
    }

    /** The rows that a condition asks about directly. */
    private static Set<RowNode> rowsOf(Node node) {
        Set<RowNode> rows = new LinkedHashSet<>();
        for (Node operand : Operands.of(node)) {
            switch (operand) {
                case RowNode.AtHand _ -> {}
                case RowNode row -> rows.add(row);
                case RowsNode _, SpellsNode _ -> {}
                case DayNode _, SpanNode _, NumberNode _, CodeNode _, ColumnsNode _, Condition _ ->
                        rows.addAll(rowsOf(operand));
            }
        }
        return rows;
    }
}
