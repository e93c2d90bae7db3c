package org.meed.engine.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowsNode;

/**
 * The conditions that a definition hangs on, so that each can have a line of its own.
 *
 * @param lead what leads to them, from after {@code means}, with its colon
 * @param conditions two or more
 */
record Parts(String lead, List<Condition> conditions) {

    /** The parts of what a node means; null when it hangs on fewer than two conditions. */
    static @Nullable Parts of(Node node, Wording wording) {
        if (node instanceof RowsNode.Where(var rows, var condition)) {
            return of(": %s, where ".formatted(wording.of(rows)), condition);
        }
        return node instanceof Condition condition ? of(" that ", condition) : null;
    }

    private static @Nullable Parts of(String before, Condition condition) {
        if (!(condition instanceof Condition.AtLeast some)) {
            return null;
        }
        if (some.isAll()) {
            return new Parts(before + "all of these hold:", some.parts());
        }
        return some.isAny()
                ? new Parts(before + "at least one of these holds:", some.parts())
                : null;
    }
}
