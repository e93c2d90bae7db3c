package org.meed.engine.determine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Otherwise;
import org.meed.engine.framework.plan.OutcomeRule.Result;

/** Every question that a plan asks, down to the smallest; each object once. */
final class PlanNodes {

    private final Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Node> open = new ArrayDeque<>();

    private PlanNodes() {}

    static List<Node> of(Plan plan) {
        PlanNodes nodes = new PlanNodes();
        plan.outcomes().forEach(nodes::addOutcome);
        plan.exclusions().forEach(nodes::addExclusion);
        plan.payments().forEach(payment -> nodes.add(payment.band()));
        return new ArrayList<>(nodes.found);
    }

    private void addOutcome(OutcomeRule rule) {
        add(rule.where());
        if (rule.applies() != null) {
            add(rule.applies().condition());
            addAwaited(rule.applies().ifUnknown());
            addAwaited(rule.applies().ifNot());
        }
        switch (rule.result()) {
            case Result.Once(var ways, var settles, _, var otherwise) -> {
                ways.forEach(way -> {
                    add(way.met());
                    add(way.on());
                });
                add(settles);
                addOtherwise(otherwise);
            }
            case Result.Clocked(var clock, _) -> {
                add(clock.starts());
                add(clock.breaks());
            }
        }
    }

    private void addAwaited(@Nullable Awaited awaited) {
        add(awaited == null ? null : awaited.until());
    }

    private void addOtherwise(@Nullable Otherwise otherwise) {
        if (otherwise != null) {
            add(otherwise.when());
            add(otherwise.on());
        }
    }

    private void addExclusion(Exclusion exclusion) {
        add(exclusion.when());
        add(exclusion.unless());
        add(exclusion.on());
    }

    private void add(@Nullable Node root) {
        if (root != null) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (found.add(node)) {
                Operands.of(node).forEach(open::push);
            }
        }
    }
}
