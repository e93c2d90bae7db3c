package org.meed.engine.columns;

import java.util.IdentityHashMap;
import java.util.List;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;

/**
 * Something that a verdict may rest on: the answers of some nodes, or what another outcome rests
 * on.
 */
final class Ground {

    /** Of no other outcome. */
    static final int NONE = -1;

    final List<Node> nodes;

    /** The place of the other outcome of the journey on whose evidence it rests. */
    final int need;

    /** The place of the outcome that was being judged. */
    final int outcome;

    /** The answers that a walk over the nodes may ask for, on the axis of the ground. */
    final IdentityHashMap<Condition, Truths> truths = new IdentityHashMap<>();

    final IdentityHashMap<RowNode, Ints> picks = new IdentityHashMap<>();
    final IdentityHashMap<RowsNode, Listed> found = new IdentityHashMap<>();

    /** Whether all of them are columns; else the reference driver must be asked. */
    boolean isReadable = true;

    Ground(List<Node> nodes, int need, int outcome) {
        this.nodes = nodes;
        this.need = need;
        this.outcome = outcome;
    }
}
