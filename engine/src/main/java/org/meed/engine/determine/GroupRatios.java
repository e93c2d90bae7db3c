package org.meed.engine.determine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.framework.plan.RatioNode;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Answers what is asked of groups, as exact ratios. */
final class GroupRatios {

    private static final Column COHORT = Tables.COMPARISONS.column("cohort");
    private static final Column MEASURE = Tables.COMPARISONS.column("measure");
    private static final Column NUMERATOR = Tables.COMPARISONS.column("numerator");
    private static final Column DENOMINATOR = Tables.COMPARISONS.column("denominator");

    private static final Column FROM = Tables.COMPARISONS.column("from");
    private static final int HUNDRED = 100;

    private final List<String> counts;
    private final List<Tally> settled;
    private final boolean open;
    private final Map<String, Parameter> parameters;
    private final List<Row> comparisons;
    private final Texts texts;

    /**
     * Ratios of the groups of one rule.
     *
     * @param groups those of one period
     * @param settled those of them that are settled
     * @param comparisons the rates of comparison groups, in the order of ties
     */
    GroupRatios(
            GroupRule rule,
            List<Tally> groups,
            List<Tally> settled,
            Map<String, Parameter> parameters,
            List<Row> comparisons,
            Texts texts) {
        this.counts = List.copyOf(rule.counts().keySet());
        this.settled = settled;
        this.open = settled.size() < groups.size();
        this.parameters = parameters;
        this.comparisons = comparisons;
        this.texts = texts;
    }

    /** The answer for a group; null when it is not known. */
    @Nullable Ratio of(RatioNode node, Tally group) {
        return of(node, List.of(group));
    }

    private @Nullable Ratio of(RatioNode node, List<Tally> groups) {
        return switch (node) {
            case RatioNode.PerMember(var count) -> perMember(counts.indexOf(count), groups);
            case RatioNode.Compared(var measure) -> compared(measure, groups);
            case RatioNode.Fall(var from, var to) -> fall(of(from, groups), of(to, groups));
            case RatioNode.Pooled(int enough, var of) ->
                    settled.size() < enough ? null : of(of, settled);
            case RatioNode.ShareOf(var count) -> share(counts.indexOf(count), groups);
            case RatioNode.Fixed(var ratio) -> ratio;
            case RatioNode.Parameter(var name) ->
                    Ratio.of(
                            number(name, groups.getFirst().first().start()),
                            HUNDRED * Millionths.ONE);
            case RatioNode.Sum(var one, var other) ->
                    both(of(one, groups), of(other, groups), Ratio::plus);
            case RatioNode.Product(var one, var other) ->
                    both(of(one, groups), of(other, groups), Ratio::times);
        };
    }

    private long number(String parameter, int day) {
        return Objects.requireNonNull(parameters.get(parameter)).on(day).millionths();
    }

    private static @Nullable Ratio both(
            @Nullable Ratio one, @Nullable Ratio other, BinaryOperator<Ratio> together) {
        return one == null || other == null ? null : together.apply(one, other);
    }

    /** What some groups count, of what all do; nothing of nothing is nothing. */
    private @Nullable Ratio share(int count, List<Tally> groups) {
        Long some = sum(count, groups);
        Long all = open ? null : sum(count, settled);
        if (some == null || all == null) {
            return null;
        }
        return all == 0 ? Ratio.ZERO : Ratio.of(some, all);
    }

    private static @Nullable Long sum(int count, List<Tally> groups) {
        long sum = 0;
        for (Tally group : groups) {
            Long one = group.sum(count);
            if (one == null) {
                return null;
            }
            sum = Millionths.sum(sum, one);
        }
        return sum == Millionths.UNKNOWN ? null : sum;
    }

    private static @Nullable Ratio fall(@Nullable Ratio from, @Nullable Ratio to) {
        return from == null || to == null || from.compareTo(Ratio.ZERO) <= 0
                ? null
                : from.minus(to).dividedBy(from);
    }

    private static @Nullable Ratio perMember(int count, List<Tally> groups) {
        Long sum = sum(count, groups);
        return sum == null ? null : Ratio.of(sum, size(groups) * Millionths.ONE);
    }

    private static int size(List<Tally> groups) {
        return groups.stream().mapToInt(Tally::size).sum();
    }

    /** What the rates of the comparison groups come to over as many members. */
    private @Nullable Ratio compared(String measure, List<Tally> groups) {
        Ratio expected = Ratio.ZERO;
        for (Tally group : groups) {
            Row row = comparison(measure, group);
            Ratio above = row == null ? null : number(row, NUMERATOR);
            Ratio below = row == null ? null : number(row, DENOMINATOR);
            if (above == null || below == null || below.compareTo(Ratio.ZERO) <= 0) {
                return null;
            }
            expected = expected.plus(above.dividedBy(below).times(Ratio.of(group.size(), 1)));
        }
        return expected.dividedBy(Ratio.of(size(groups), 1));
    }

    private @Nullable Row comparison(String measure, Tally group) {
        Row found = null;
        for (Row row : comparisons) {
            if (row.text(COHORT, texts).equals(group.word())
                    && !(row.cell(FROM) >= group.before())
                    && row.text(MEASURE, texts).equals(measure)) {
                found = row;
            }
        }
        return found;
    }

    private @Nullable Ratio number(Row row, Column column) {
        int cell = row.cell(column);
        return Days.isKnown(cell) ? Ratio.of(new BigDecimal(texts.at(cell))) : null;
    }

    /** The rows that an answer for a group rests on. */
    List<Row> evidence(RatioNode node, Tally group) {
        List<Row> rows = new ArrayList<>();
        gather(node, List.of(group), rows);
        return rows;
    }

    private void gather(RatioNode node, List<Tally> groups, List<Row> rows) {
        switch (node) {
            case RatioNode.PerMember _,
                    RatioNode.ShareOf _,
                    RatioNode.Fixed _,
                    RatioNode.Parameter _ -> {}
            case RatioNode.Sum(var one, var other) -> {
                gather(one, groups, rows);
                gather(other, groups, rows);
            }
            case RatioNode.Product(var one, var other) -> {
                gather(one, groups, rows);
                gather(other, groups, rows);
            }
            case RatioNode.Compared(var measure) ->
                    groups.forEach(group -> {
                        Row row = comparison(measure, group);
                        if (row != null) {
                            rows.add(row);
                        }
                    });
            case RatioNode.Fall(var from, var to) -> {
                gather(from, groups, rows);
                gather(to, groups, rows);
            }
            case RatioNode.Pooled(_, var of) -> gather(of, settled, rows);
        }
    }
}
