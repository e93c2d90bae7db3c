package org.meed.engine.determine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Every question that a plan asks, down to the smallest; each object once. */
final class PlanNodes {

    private final Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Node> open = new ArrayDeque<>();

    private PlanNodes() {}

    static List<Node> of(Plan plan) {
        PlanNodes nodes = new PlanNodes();
        plan.outcomes().forEach(outcome -> Operands.of(outcome).forEach(nodes::add));
        plan.exclusions().forEach(exclusion -> Operands.of(exclusion).forEach(nodes::add));
        plan.payments().forEach(payment -> Operands.of(payment).forEach(nodes::add));
        return new ArrayList<>(nodes.found);
    }

    /** Every table whose rows can make a difference to a result. */
    static Set<Table> tables(Plan plan) {
        Set<Table> tables = new HashSet<>();
        // journeys and providers are made of episodes, whatever the rules ask
        tables.add(Tables.EPISODES);
        for (Node node : of(plan)) {
            if (node instanceof RowsNode.Of rows) {
                tables.add(rows.table());
            }
        }
        return tables;
    }

    private void add(Node root) {
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (found.add(node)) {
                Operands.of(node).forEach(open::push);
            }
        }
    }
}
