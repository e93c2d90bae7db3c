package org.meed.engine.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.JourneyRule;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.time.DateRange;

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
        Map<String, Parameter> parameters,
        Map<String, CodeList> codeLists,
        Map<String, ColumnMap> columnMaps,
        Map<String, ValueTable> valueTables,
        List<PriceTable> priceTables) {

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

    /** The same plan with other parameter values laid over its own. */
    public Plan with(Overlay overlay) {
        return overlay.isEmpty() ? this : changed(inForce, exclusions, overlay.over(parameters));
    }

    /** The same plan, for journeys that start on other days. */
    public Plan inForce(DateRange other) {
        return changed(other, exclusions, parameters);
    }

    /** The same plan with one more exception behind its own. */
    public Plan and(Exclusion further) {
        List<Exclusion> all = new ArrayList<>(exclusions);
        all.add(further);
        return changed(inForce, all, parameters);
    }

    private Plan changed(
            DateRange days, List<Exclusion> exceptions, Map<String, Parameter> values) {
        return new Plan(
                days,
                journey,
                outcomes,
                exceptions,
                payments,
                limits,
                values,
                codeLists,
                columnMaps,
                valueTables,
                priceTables);
    }
}
