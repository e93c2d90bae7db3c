package org.meed.engine.columns;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.meed.engine.columns.Hands.Hand;
import org.meed.engine.determine.EvidenceWalk;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.time.Span;

/**
 * Turns the nodes of a plan into primitives. Every node is asked on the outermost axis on which it
 * has an answer, once, however often it stands in the plan; where it is used further in, its answer
 * is brought there.
 */
final class Compiler {

    final Plan plan;
    final BlockTables tables;
    final Block block;
    final Axis clients;
    final JourneyAxis journeys;

    /** What became of each outcome, by its place. */
    final Fates fates;

    /** Which primitives hang on a parameter that is to be set anew. */
    final Marks marks;

    /** The parameters that are to be set anew. */
    final Settings settings;

    /** What verdicts rest on. */
    final Grounds grounds;

    /** Reads it; null when nobody asks for it. */
    final @Nullable ReadEvidence evidence;

    final Coding coding;
    final Broadcasts broadcasts = new Broadcasts();
    final Spreads spreads;
    private final Hands hands = new Hands();
    private final CompiledRows rows;
    private final CompiledSpells spells;
    private final CompiledValues values;
    private final CompiledConditions conditions;
    private final Map<Asked, Object> answers = new HashMap<>();
    private final Map<Span, LaidSpan> laid = new HashMap<>();

    /** The outcome whose rule is being compiled. */
    int outcome = -1;

    /** A node on an axis; of those that hang on the outcome being judged, also which that is. */
    private record Asked(Node node, Axis axis, int outcome) {}

    Compiler(
            Plan plan,
            BlockTables tables,
            Block block,
            JourneyAxis journeys,
            Fates fates,
            @Nullable EvidenceWalk walk,
            Set<String> set) {
        this.plan = plan;
        this.marks = new Marks(new Hanging(plan, set), journeys.axis);
        this.settings = new Settings(plan, set, this);
        this.tables = tables;
        this.block = block;
        this.clients = tables.clients;
        this.journeys = journeys;
        this.fates = fates;
        this.grounds = new Grounds(this, walk);
        this.evidence = walk == null ? null : new ReadEvidence(walk, grounds, journeys);
        this.coding = new Coding(tables.texts());
        this.spreads = new Spreads(this);
        this.rows = new CompiledRows(this);
        this.spells = new CompiledSpells(this);
        this.values = new CompiledValues(this);
        this.conditions = new CompiledConditions(this);
    }

    /** What must be at hand for a node to have an answer. */
    Set<Hand> handsOf(Node node) {
        return hands.of(node);
    }

    /** The outermost axis around another on which a node has an answer. */
    private Axis home(Node node, Axis scope) {
        Set<Hand> needs = hands.of(node);
        Axis axis = scope;
        while (!gives(axis, needs) && axis.outer != null) {
            axis = axis.outer;
        }
        return axis;
    }

    private static boolean gives(Axis axis, Set<Hand> needs) {
        return switch (axis.kind) {
            case ROWS -> needs.contains(Hand.ROW);
            case COLUMNS -> needs.contains(Hand.COLUMN);
            case RESULTS -> needs.contains(Hand.RESULT_DAY);
            case JOURNEYS -> needs.contains(Hand.JOURNEY) || needs.contains(Hand.RESULT_DAY);
            case CLIENTS -> true;
        };
    }

    /** The outcome being compiled, when the answer of a node hangs on which that is; else -1. */
    int outcomeOf(Node node) {
        return hands.of(node).contains(Hand.OUTCOME) ? outcome : -1;
    }

    @SuppressWarnings("unchecked")
    private <T> T answer(Node node, Axis home, Supplier<T> compile) {
        Asked asked = new Asked(node, home, outcomeOf(node));
        T known = (T) answers.get(asked);
        if (known == null) {
            Marks.Mark before = marks.enter(node, home, outcome);
            known = compile.get();
            marks.leave(node, home, known, before);
            answers.put(asked, known);
        }
        return known;
    }

    Ints day(DayNode node, Axis scope) {
        if (node instanceof DayNode.Fixed || isConstant(node)) {
            return answer(node, scope, () -> values.day(node, scope));
        }
        Axis home = home(node, scope);
        return broadcasts.bring(answer(node, home, () -> values.day(node, home)), home, scope);
    }

    private static boolean isConstant(DayNode node) {
        return node instanceof DayNode.Of(var landmark) && landmark == DayNode.Landmark.KNOWN_DATE;
    }

    private boolean isConstant(NumberNode node) {
        return node instanceof NumberNode.Parameter(var name)
                ? parameter(name).values().size() == 1 && !settings.has(name)
                : node instanceof NumberNode.Fixed;
    }

    Longs number(NumberNode node, Axis scope) {
        if (isConstant(node)) {
            return answer(node, scope, () -> values.number(node, scope));
        }
        Axis home = home(node, scope);
        return broadcasts.bring(answer(node, home, () -> values.number(node, home)), home, scope);
    }

    Ints code(CodeNode node, Axis scope) {
        if (node instanceof CodeNode.Written || node instanceof CodeNode.ThisOutcome) {
            return answer(node, scope, () -> values.code(node, scope));
        }
        Axis home = home(node, scope);
        return broadcasts.bring(answer(node, home, () -> values.code(node, home)), home, scope);
    }

    Spans span(SpanNode node, Axis scope) {
        return switch (node) {
            case SpanNode.Fixed(var span) -> new Spans(List.of(laid(span)), null);
            case SpanNode.Parameter(var name) -> values.span(parameter(name), scope);
        };
    }

    /** A span laid by looking up; the same one for all who lay it. */
    LaidSpan laid(Span span) {
        return laid.computeIfAbsent(span, LaidSpan::new);
    }

    Ints row(RowNode node, Axis scope) {
        Axis home = home(node, scope);
        return broadcasts.bring(answer(node, home, () -> rows.row(node, home)), home, scope);
    }

    Listed rows(RowsNode node, Axis scope) {
        Axis home = home(node, scope);
        RowLists lists = answer(node, home, () -> rows.rows(node, home));
        return new Listed(lists, home == scope ? null : broadcasts.owner(scope, home));
    }

    ListedSpells spells(SpellsNode node, Axis scope) {
        Axis home = home(node, scope);
        SpellLists lists = answer(node, home, () -> spells.spells(node, home));
        return new ListedSpells(lists, home == scope ? null : broadcasts.owner(scope, home));
    }

    Truths truth(Condition node, Axis scope) {
        Axis home = home(node, scope);
        return broadcasts.bring(
                answer(node, home, () -> conditions.truth(node, home)), home, scope);
    }

    /** The numbers of the tables that rows may be of. */
    Set<Integer> tables(RowsNode node) {
        return rows.tables(node);
    }

    /** The cells of a column of the tables that a row may be of. */
    @Nullable Ints[] columns(RowNode row, int place, Axis axis) {
        return tables.columns(rows.tables(row, axis), place);
    }

    @Nullable Ints[] columns(RowsNode listed, int place, Axis axis) {
        return tables.columns(rows.tables(listed), place);
    }

    /** The order of ties, among the rows of some tables. */
    Ties ties(List<RowsNode> listed, Axis axis) {
        Set<Integer> all = new LinkedHashSet<>();
        listed.forEach(node -> all.addAll(rows.tables(node)));
        return tables.ties(all);
    }

    /** The number in the column of a name of the rows at hand. */
    Ints cellAtHand(String column, Axis axis) {
        return axis.ints(out ->
                new CellOfRow(
                        axis,
                        row(new RowNode.AtHand(), axis),
                        tables.columnsNamed(spreads.tablesAtHand(axis), column),
                        out));
    }

    /** Whether anything hangs on what an earlier journey earned. */
    boolean asksWhatWasEarned() {
        return answers.keySet().stream()
                .anyMatch(asked -> asked.node() instanceof DayNode.EarnedEnd);
    }

    Parameter parameter(String name) {
        Parameter parameter = plan.parameters().get(name);
        if (parameter == null) {
            throw new IllegalStateException("The plan has no parameter (%s).".formatted(name));
        }
        return parameter;
    }

    int indexOf(String name) {
        return name.isEmpty() ? outcome : plan.indexOf(name);
    }
}
