package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.determine.Functions.SpanFunction;
import org.meed.engine.determine.Functions.SpellsFunction;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.framework.plan.SpellsNode.Lasting;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Column;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Spells;

/** How spells are found. */
final class SpellDays {

    private final Compilation compiled;

    SpellDays(Compilation compiled) {
        this.compiled = compiled;
    }

    SpellsFunction spells(SpellsNode node) {
        return switch (node) {
            case SpellsNode.Of(var rows, Lasting.Between(var from, var to), var atMost) ->
                    of(compiled.rows(rows), from, to, bound(atMost));
            case SpellsNode.Of(var rows, Lasting.UntilNext(var among), var atMost) ->
                    untilNext(compiled.rows(rows), compiled.rows(among), bound(atMost));
            case SpellsNode.Joined joined -> joined(joined);
            case SpellsNode.Without(var spells, var taken) -> {
                SpellsFunction some = spells(spells);
                SpellsFunction others = spells(taken);
                yield frame -> some.of(frame).without(others.of(frame));
            }
            case SpellsNode.During during -> during(during);
        };
    }

    /** The first day that a row's days cannot reach. */
    private interface Bound {
        int after(int first, Frame frame);
    }

    private Bound bound(@Nullable SpanNode atMost) {
        if (atMost == null) {
            return (_, _) -> Days.LAST;
        }
        SpanFunction most = compiled.span(atMost);
        return (first, frame) -> most.of(frame).after(first);
    }

    /** Days that have not ended on the known date are left out. */
    private static Spells upToKnown(List<DateRange> ranges, Frame frame) {
        return Spells.of(ranges).within(DateRange.before(frame.known()));
    }

    private static SpellsFunction of(RowsFunction rows, Column from, Column to, Bound bound) {
        return frame -> {
            List<DateRange> ranges = new ArrayList<>();
            for (Dated dated : rows.of(frame)) {
                int first = dated.row().cell(from);
                int last = dated.row().cell(to);
                if (Days.isKnown(first)) {
                    int end = Days.isKnown(last) && last < Days.LAST ? last + 1 : Days.LAST;
                    int least = Math.min(end, bound.after(first, frame));
                    ranges.add(new DateRange(first, Math.max(first, least)));
                }
            }
            return upToKnown(ranges, frame);
        };
    }

    private static SpellsFunction untilNext(RowsFunction rows, RowsFunction among, Bound bound) {
        return frame -> {
            Set<Row> counted = Collections.newSetFromMap(new IdentityHashMap<>());
            rows.of(frame).forEach(dated -> counted.add(dated.row()));
            List<Dated> all = among.of(frame);
            List<DateRange> ranges = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (counted.contains(all.get(i).row())) {
                    int first = all.get(i).day();
                    int end = i + 1 < all.size() ? all.get(i + 1).day() : Days.LAST;
                    ranges.add(new DateRange(first, Math.min(end, bound.after(first, frame))));
                }
            }
            return upToKnown(ranges, frame);
        };
    }

    private SpellsFunction joined(SpellsNode.Joined node) {
        List<SpellsFunction> sources = node.sources().stream().map(this::spells).toList();
        SpanFunction gaps = node.gaps() == null ? null : compiled.span(node.gaps());
        return frame -> {
            Spells all = Spells.NONE;
            for (SpellsFunction source : sources) {
                all = all.and(source.of(frame));
            }
            return gaps == null ? all : all.over(gaps.of(frame));
        };
    }

    private SpellsFunction during(SpellsNode.During node) {
        SpellsFunction spells = spells(node.of());
        DayFunction from = compiled.day(node.from());
        DayFunction until = node.until() == null ? null : compiled.day(node.until());
        return frame -> {
            int first = from.on(frame);
            if (!Days.isKnown(first)) {
                return Spells.NONE;
            }
            int end = until == null ? Days.UNKNOWN : until.on(frame);
            int bound = Days.isKnown(end) ? Math.max(first, end) : Days.LAST;
            return spells.of(frame).within(new DateRange(first, bound));
        };
    }
}
