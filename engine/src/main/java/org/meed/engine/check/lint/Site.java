package org.meed.engine.check.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;

/**
 * A line of a rule, and the node that it says.
 *
 * @param clause the number of the clause
 */
record Site(Place place, String clause, Node node) {

    /** Every node of some nodes, each once, however often it is used. */
    static List<Node> nodes(List<Node> roots, Predicate<Node> beyond) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> nodes = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (seen.add(node)) {
                nodes.add(node);
                Operands.of(node).stream().filter(beyond.negate()).forEach(open::push);
            }
        }
        return nodes;
    }
}
