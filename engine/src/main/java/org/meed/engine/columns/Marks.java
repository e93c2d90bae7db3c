package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowsNode;

/**
 * Which of the primitives asked of journeys hang on what is {@linkplain Settings set anew}: noted
 * while they are compiled. A primitive may be said to hang that does not, since it then answers the
 * same again; never the other way round.
 */
final class Marks {

    /** How a primitive hangs on what is set anew. */
    enum Mark {
        /** Not at all. */
        SHARED,
        /** It asks for the parameter itself, and for nothing else that hangs on it. */
        FRONT,
        /** In any other way. */
        BEHIND
    }

    /** An answer that stands at the front, and the axis of its elements. */
    record Fronted(Axis axis, Vector answer) {}

    final Hanging hanging;
    private final List<Primitive> program;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Axis> axes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Fronted> fronted = new ArrayList<>();
    private boolean isCovered = true;
    private Mark current = Mark.SHARED;

    Marks(Hanging hanging, Axis journeys) {
        this.hanging = hanging;
        this.program = journeys.program;
    }

    /** Begins what is compiled for an outcome itself. */
    void enter(boolean hangs) {
        settle();
        current = hangs ? Mark.BEHIND : Mark.SHARED;
    }

    /** Begins the primitives of a node; gives what is to be gone back to. */
    Mark enter(Node node, Axis home, int outcome) {
        settle();
        Mark before = current;
        current = of(node, home, outcome);
        return before;
    }

    /** Ends the primitives of a node, whose answer is there now. */
    void leave(Node node, Axis home, Object answer, Mark before) {
        settle();
        if (current == Mark.FRONT && !hanging.isParameter(node)) {
            fronted.add(new Fronted(home, (Vector) answer));
        }
        current = before;
    }

    private Mark of(Node node, Axis home, int outcome) {
        if (!hanging.isOn(node, outcome) && !axes.contains(home)) {
            return Mark.SHARED;
        }
        if (hanging.isParameter(node)) {
            return Mark.FRONT;
        }
        List<Node> operands = Operands.of(node);
        if (operands.stream().noneMatch(hanging::isParameter)) {
            return Mark.BEHIND;
        }
        boolean alone =
                operands.stream()
                        .allMatch(one -> hanging.isParameter(one) || !hanging.isOn(one, outcome));
        if (alone && home.isOfJourneys() && !axes.contains(home)) {
            return Mark.FRONT;
        }
        isCovered = false;
        return Mark.BEHIND;
    }

    /** Says that rows were made elements of an axis. */
    void spread(RowsNode node, int outcome, Axis axis, Axis inner) {
        if (axes.contains(axis) || hanging.isOn(node, outcome)) {
            axes.add(inner);
        }
    }

    /** Says that columns were made elements of an axis. */
    void spread(Axis axis, Axis inner) {
        if (axes.contains(axis) || current != Mark.SHARED) {
            axes.add(inner);
        }
    }

    /** Says that a verdict asks for a span itself. */
    void askedBehind(Node span) {
        if (hanging.isParameter(span)) {
            uncover();
        }
    }

    /** Says that something else asks for a parameter itself. */
    void uncover() {
        isCovered = false;
    }

    /** Whether nothing asks for a parameter but what stands at the front. */
    boolean isCovered() {
        return isCovered;
    }

    /** The answers at the front. */
    List<Fronted> fronted() {
        return fronted;
    }

    /** The primitives of one of some marks, in order. */
    List<Primitive> marked(Set<Mark> some) {
        settle();
        List<Primitive> found = new ArrayList<>();
        for (int i = 0; i < program.size(); i++) {
            if (some.contains(marks.get(i))) {
                found.add(program.get(i));
            }
        }
        return found;
    }

    /** Marks what was added since as what is being compiled. */
    private void settle() {
        while (marks.size() < program.size()) {
            marks.add(current);
        }
    }
}
