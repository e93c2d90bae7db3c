package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.RowsNode.Whose;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Says of rows which days a further one could be dated. */
final class Wanting {

    private static final DateRange ANY = new DateRange(Days.FIRST, Days.LAST);

    private Wanting() {}

    static List<Wanted> rows(RowsNode node, Standpoint at) {
        return switch (node) {
            case RowsNode.Of(var table, var whose, _) ->
                    List.of(new Wanted(node, table, days(whose, at)));
            case RowsNode.Where(var rows, _) -> among(node, rows(rows, at));
            case RowsNode.During during -> during(during, at);
            case RowsNode.Together(var sources) ->
                    sources.stream().flatMap(source -> rows(source, at).stream()).toList();
            case RowsNode.LastOf(_, var rows) -> among(node, rows(rows, at));
            case RowsNode.Without(var rows, _) -> among(node, rows(rows, at));
            case RowsNode.OfTheSame(var rows, _) -> among(node, rows(rows, at));
            case RowsNode.Chain(var steps, _, _) -> rows(steps.getLast(), at);
        };
    }

    private static DateRange days(Whose whose, Standpoint at) {
        return switch (whose) {
            case CLIENT, OTHERS -> ANY;
            case JOURNEY -> ofJourney(at);
        };
    }

    /** An episode can join a journey until it closes. */
    private static DateRange ofJourney(Standpoint at) {
        int start = at.journey().start();
        int closes = at.journey().closes();
        return new DateRange(start, at.hasCome(closes) ? closes : Days.LAST);
    }

    /** The same days, of the rows of a node; rows of several tables keep each its own. */
    private static List<Wanted> among(RowsNode node, List<Wanted> wanted) {
        return wanted.size() > 1
                ? wanted
                : wanted.stream().map(one -> new Wanted(node, one.table(), one.days())).toList();
    }

    private static List<Wanted> during(RowsNode.During node, Standpoint at) {
        int from = node.from() == null ? Days.FIRST : at.day(node.from());
        int until = node.until() == null ? Days.UNKNOWN : at.day(node.until());
        List<Wanted> wanted = new ArrayList<>();
        for (Wanted one : rows(node.of(), at)) {
            wanted.add(within(one, from, Days.isKnown(until) ? until : Days.LAST));
        }
        return among(node, wanted);
    }

    private static Wanted within(Wanted wanted, int from, int until) {
        if (wanted.days() == null || !Days.isKnown(from)) {
            return new Wanted(wanted.rows(), wanted.table(), null);
        }
        DateRange range = new DateRange(from, Math.max(from, until));
        return new Wanted(wanted.rows(), wanted.table(), wanted.days().intersection(range));
    }

    static List<Wanted> row(RowNode node, Standpoint at) {
        return switch (node) {
            case RowNode.AtHand() -> List.of();
            case RowNode.Pick(_, var rows) -> rows(rows, at);
            case RowNode.Nearest(var rows, var to, var within) ->
                    near(rows(rows, at), to, at.span(within), at);
            case RowNode.OrElse(var first, var second) -> {
                List<Wanted> wanted = new ArrayList<>(row(first, at));
                wanted.addAll(row(second, at));
                yield wanted;
            }
        };
    }

    private static List<Wanted> near(List<Wanted> wanted, DayNode to, Span within, Standpoint at) {
        int day = at.day(to);
        return wanted.stream()
                .map(one ->
                        Days.isKnown(day)
                                ? within(one, within.before(day), within.after(day) + 1)
                                : new Wanted(one.rows(), one.table(), null))
                .toList();
    }
}
