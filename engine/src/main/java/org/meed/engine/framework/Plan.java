package org.meed.engine.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.meed.engine.framework.plan.Contracting;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.JourneyRule;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.ShareRule.Between;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Span;

/**
 * Everything a driver needs: the rules as nodes, the parameters still symbolic. Outcomes stand in
 * an order in which each comes after those it needs.
 */
public record Plan(
        DateRange inForce,
        JourneyRule journey,
        List<OutcomeRule> outcomes,
        List<Exclusion> exclusions,
        List<PaymentRule> payments,
        List<LimitRule> limits,
        Contracting contracting,
        Map<String, Parameter> parameters,
        Map<String, CodeList> codeLists,
        Map<String, ColumnMap> columnMaps,
        Map<String, ValueTable> valueTables,
        List<PriceTable> priceTables,
        List<NumberTable> numberTables) {

    public Plan {
        outcomes = List.copyOf(outcomes);
        exclusions = List.copyOf(exclusions);
        payments = List.copyOf(payments);
        limits = List.copyOf(limits);
        parameters = Map.copyOf(parameters);
        codeLists = Map.copyOf(codeLists);
        columnMaps = Map.copyOf(columnMaps);
        valueTables = Map.copyOf(valueTables);
        priceTables = List.copyOf(priceTables);
        numberTables = List.copyOf(numberTables);
    }

    /** Over what gaps episodes are joined into journeys, by the value that holds on a day. */
    public Span gapOn(int day) {
        return switch (journey.gap()) {
            case SpanNode.Fixed(var span) -> span;
            case SpanNode.Parameter(var name) ->
                    Objects.requireNonNull(
                            Objects.requireNonNull(parameters.get(name)).on(day).span());
        };
    }

    /** The place of an outcome in the framework's order, or -1. */
    public int indexOf(String outcome) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).name().equals(outcome)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The numbers that hold for a journey that starts on a day: the latest begun, or the first.
     *
     * @throws NoSuchElementException when there is no table of the name
     */
    public NumberTable numbers(String table, int day) {
        List<NumberTable> named =
                numberTables.stream()
                        .filter(one -> one.name().equals(table))
                        .sorted(Comparator.comparingInt(NumberTable::from))
                        .toList();
        NumberTable held = named.getFirst();
        for (NumberTable one : named) {
            held = one.from() <= day ? one : held;
        }
        return held;
    }

    /**
     * The prices that hold for a journey that starts on a day: the latest begun.
     *
     * @throws NoSuchElementException when none of the name has begun
     */
    public PriceTable prices(String table, int day) {
        return priceTables.stream()
                .filter(one -> one.name().equals(table) && one.from() <= day)
                .max(Comparator.comparingInt(PriceTable::from))
                .orElseThrow();
    }

    /** Whether what results pay makes a difference by who has contracted for what. */
    public boolean asksForContracts() {
        return contracting.shares().stream()
                        .anyMatch(share -> share.between() == Between.BY_CONTRACT)
                || limits.stream().anyMatch(limit -> limit.ofContracts() != null);
    }

    /** The same plan with other values and prices laid over its own. */
    public Plan with(Overlay overlay) {
        if (overlay.isEmpty()) {
            return this;
        }
        return new Plan(
                inForce,
                journey,
                outcomes,
                exclusions,
                payments,
                limits,
                contracting,
                overlay.over(parameters),
                codeLists,
                columnMaps,
                valueTables,
                priceTables.stream().map(overlay::over).toList(),
                numberTables.stream().map(overlay::over).toList());
    }

    /** The same plan, for journeys that start on other days. */
    public Plan inForce(DateRange other) {
        return changed(other, exclusions);
    }

    /** The same plan with one more exception behind its own. */
    public Plan and(Exclusion further) {
        List<Exclusion> all = new ArrayList<>(exclusions);
        all.add(further);
        return changed(inForce, all);
    }

    /** The same plan, without one of its limits. */
    public Plan without(LimitRule limit) {
        return new Plan(
                inForce,
                journey,
                outcomes,
                exclusions,
                payments,
                limits.stream().filter(other -> !other.equals(limit)).toList(),
                contracting,
                parameters,
                codeLists,
                columnMaps,
                valueTables,
                priceTables,
                numberTables);
    }

    private Plan changed(DateRange days, List<Exclusion> exceptions) {
        return new Plan(
                days,
                journey,
                outcomes,
                exceptions,
                payments,
                limits,
                contracting,
                parameters,
                codeLists,
                columnMaps,
                valueTables,
                priceTables,
                numberTables);
    }
}
