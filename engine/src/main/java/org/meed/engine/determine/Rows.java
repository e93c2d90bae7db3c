package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.determine.Functions.SpanFunction;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.RowsNode.Whose;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** How rows are found, and picked from rows. */
final class Rows {

    private final Compilation compiled;
    private final Texts texts;

    Rows(Compilation compiled, Texts texts) {
        this.compiled = compiled;
        this.texts = texts;
    }

    RowsFunction rows(RowsNode node) {
        return switch (node) {
            case RowsNode.Of(var table, var whose, var by) ->
                    whose == Whose.CLIENT
                            ? of(table, by)
                            : episodes(whose == Whose.JOURNEY, Objects.requireNonNull(by));
            case RowsNode.Where where -> where(where);
            case RowsNode.During during -> during(during);
            case RowsNode.Together together -> together(together);
            case RowsNode.LastOf last -> lastOf(last);
            case RowsNode.Without(var rows, var taken) ->
                    without(compiled.rows(rows), compiled.rows(taken));
            case RowsNode.OfTheSame(var rows, var column) -> ofTheSame(compiled.rows(rows), column);
            case RowsNode.Chain chain -> chain(chain);
        };
    }

    private static RowsFunction of(Table table, @Nullable Column by) {
        if (by == null) {
            return frame ->
                    frame.client.rows(table).stream()
                            .map(row -> new Dated(row, row.seenFrom()))
                            .toList();
        }
        boolean isDefault = by.name().equals(table.defaultDay());
        return frame -> by(frame.client.rows(table), by, isDefault);
    }

    /** The rows that have a day in a column, by that day. */
    private static List<Dated> by(List<Row> rows, Column column, boolean sorted) {
        List<Dated> dated = new ArrayList<>(rows.size());
        int index = column.index();
        for (Row row : rows) {
            int day = row.cell(index);
            if (Days.isKnown(day)) {
                dated.add(new Dated(row, day));
            }
        }
        if (!sorted) {
            dated.sort(Dated.TIES);
        }
        return dated;
    }

    private static RowsFunction episodes(boolean ofJourney, Column by) {
        return frame -> {
            List<Row> chosen = frame.journey.episodes();
            if (!ofJourney) {
                chosen = new ArrayList<>(frame.client.rows(Tables.EPISODES));
                chosen.removeAll(frame.journey.episodes());
            }
            return by(chosen, by, false);
        };
    }

    private RowsFunction where(RowsNode.Where node) {
        RowsFunction rows = compiled.rows(node.rows());
        ConditionFunction condition = compiled.condition(node.condition());
        return frame -> {
            List<Dated> kept = new ArrayList<>();
            Row outer = frame.row;
            for (Dated dated : rows.of(frame)) {
                frame.row = dated.row();
                if (condition.of(frame) == Truth.YES) {
                    kept.add(dated);
                }
            }
            frame.row = outer;
            return kept;
        };
    }

    private RowsFunction during(RowsNode.During node) {
        RowsFunction rows = compiled.rows(node.of());
        DayFunction from = node.from() == null ? null : compiled.day(node.from());
        DayFunction until = node.until() == null ? null : compiled.day(node.until());
        return frame -> {
            int first = from == null ? Integer.MIN_VALUE : from.on(frame);
            if (from != null && !Days.isKnown(first)) {
                return List.of();
            }
            int end = until == null ? Days.UNKNOWN : until.on(frame);
            List<Dated> kept = new ArrayList<>();
            for (Dated dated : rows.of(frame)) {
                if (dated.day() >= first && (!Days.isKnown(end) || dated.day() < end)) {
                    kept.add(dated);
                }
            }
            return kept;
        };
    }

    private RowsFunction together(RowsNode.Together node) {
        List<RowsFunction> sources = node.sources().stream().map(compiled::rows).toList();
        return frame -> {
            List<Dated> all = new ArrayList<>();
            for (RowsFunction source : sources) {
                all.addAll(source.of(frame));
            }
            all.sort(Dated.TIES);
            return all;
        };
    }

    private RowsFunction lastOf(RowsNode.LastOf node) {
        RowsFunction rows = compiled.rows(node.rows());
        return frame -> {
            List<Dated> all = rows.of(frame);
            return all.size() < node.count()
                    ? List.of()
                    : all.subList(all.size() - node.count(), all.size());
        };
    }

    private static RowsFunction without(RowsFunction rows, RowsFunction taken) {
        return frame -> {
            Set<Row> gone = Collections.newSetFromMap(new IdentityHashMap<>());
            taken.of(frame).forEach(dated -> gone.add(dated.row()));
            return rows.of(frame).stream().filter(dated -> !gone.contains(dated.row())).toList();
        };
    }

    private RowsFunction ofTheSame(RowsFunction rows, Column column) {
        return frame -> {
            Row hand = frame.rowAtHand();
            long wanted = said(hand, hand.table().column(column.name()), texts);
            return wanted == Millionths.UNKNOWN
                    ? List.of()
                    : rows.of(frame).stream()
                            .filter(dated -> said(dated.row(), column, texts) == wanted)
                            .toList();
        };
    }

    /** What a cell says, as one number: a number with a point as a number, 10.50 as 10.5. */
    static long said(Row row, Column column, Texts texts) {
        int cell = row.cell(column);
        if (cell == Days.UNKNOWN) {
            return Millionths.UNKNOWN;
        }
        return column.type() instanceof CellType.Decimal ? Millionths.parse(texts.at(cell)) : cell;
    }

    private RowsFunction chain(RowsNode.Chain node) {
        List<RowsFunction> steps = node.steps().stream().map(compiled::rows).toList();
        SpanFunction atLeast = compiled.span(node.atLeast());
        SpanFunction lessThan = node.lessThan() == null ? null : compiled.span(node.lessThan());
        return frame -> {
            List<List<Dated>> found = new ArrayList<>(steps.size());
            for (RowsFunction step : steps) {
                List<Dated> rows = step.of(frame);
                if (rows.isEmpty()) {
                    return List.of();
                }
                found.add(rows);
            }
            return new ChainSearch(
                            found, atLeast.of(frame), lessThan == null ? null : lessThan.of(frame))
                    .earliest();
        };
    }

    RowFunction row(RowNode node) {
        return switch (node) {
            case RowNode.AtHand() -> frame -> new Dated(frame.rowAtHand(), Days.UNKNOWN);
            case RowNode.Pick(var place, var rows) -> pick(place, compiled.rows(rows));
            case RowNode.Nearest nearest -> nearest(nearest);
            case RowNode.OrElse orElse -> {
                RowFunction first = compiled.row(orElse.first());
                RowFunction second = compiled.row(orElse.second());
                yield frame -> {
                    Dated found = first.of(frame);
                    return found == null ? second.of(frame) : found;
                };
            }
        };
    }

    private RowFunction pick(RowNode.Place place, RowsFunction rows) {
        return switch (place) {
            case RowNode.At(var number) -> pick(compiled.number(number), rows);
            case RowNode.End.FIRST ->
                    frame -> {
                        List<Dated> found = rows.of(frame);
                        return found.isEmpty() ? null : found.getFirst();
                    };
            case RowNode.End.LAST ->
                    frame -> {
                        List<Dated> found = rows.of(frame);
                        return found.isEmpty() ? null : found.getLast();
                    };
        };
    }

    private static RowFunction pick(NumberFunction places, RowsFunction rows) {
        return frame -> {
            long place = places.of(frame);
            List<Dated> found = rows.of(frame);
            boolean there = place >= Millionths.ONE && place % Millionths.ONE == 0;
            long wanted = place / Millionths.ONE;
            return there && wanted <= found.size() ? found.get((int) wanted - 1) : null;
        };
    }

    private RowFunction nearest(RowNode.Nearest node) {
        RowsFunction rows = compiled.rows(node.rows());
        DayFunction to = compiled.day(node.to());
        SpanFunction within = compiled.span(node.within());
        return frame -> {
            int day = to.on(frame);
            return Days.isKnown(day) ? nearest(rows.of(frame), day, within.of(frame)) : null;
        };
    }

    private static @Nullable Dated nearest(List<Dated> rows, int day, Span within) {
        int first = within.before(day);
        int last = within.after(day);
        Dated best = null;
        for (Dated dated : rows) {
            if (dated.day() >= first
                    && dated.day() <= last
                    && (best == null || Math.abs(dated.day() - day) < Math.abs(best.day() - day))) {
                best = dated;
            }
        }
        return best;
    }
}
