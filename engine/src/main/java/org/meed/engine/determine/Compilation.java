package org.meed.engine.determine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.CodeFunction;
import org.meed.engine.determine.Functions.ColumnsFunction;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.determine.Functions.SpanFunction;
import org.meed.engine.determine.Functions.SpellsFunction;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.history.Texts;
import org.meed.engine.time.Spells;

/**
 * The functions that a plan's nodes become. Equal nodes share one function; rows and picks that
 * hold for a whole client or journey are found once and remembered in the frame.
 */
final class Compilation {

    private static final Object NOTHING = new Object();

    private final Rows rows;
    private final SpellDays spells;
    private final Values values;
    private final Conditions conditions;
    private final ColumnSets columns;
    private final Map<Node, Object> functions = new HashMap<>();
    private int memos;

    Compilation(Plan plan, Texts texts) {
        this.rows = new Rows(this, texts);
        this.spells = new SpellDays(this);
        this.values = new Values(this, plan, texts);
        this.conditions = new Conditions(this, plan, texts);
        this.columns = new ColumnSets(this, plan);
    }

    /** How many answers a frame must be able to remember; grows while nodes are compiled. */
    int memos() {
        return memos;
    }

    /** Where a frame remembers the answer of one node: for the client, or for the journey. */
    private record Memo(boolean ofClient, int place) {

        @Nullable Object[] of(Frame frame) {
            return ofClient ? frame.ofClient : frame.ofJourney;
        }
    }

    /** The one function of a node, which remembers its answer where it holds for longer. */
    @SuppressWarnings("unchecked")
    private <F> F shared(Node node, Supplier<F> plain, BiFunction<F, Memo, F> remembered) {
        F known = (F) functions.get(node);
        if (known == null) {
            F made = plain.get();
            Reach reach = Reach.of(node);
            known =
                    reach == Reach.ASKING
                            ? made
                            : remembered.apply(made, new Memo(reach == Reach.CLIENT, memos++));
            functions.put(node, known);
        }
        return known;
    }

    RowsFunction rows(RowsNode node) {
        return shared(node, () -> rows.rows(node), Compilation::rememberedRows);
    }

    private static RowsFunction rememberedRows(RowsFunction plain, Memo memo) {
        return frame -> {
            @Nullable Object[] answers = memo.of(frame);
            @SuppressWarnings("unchecked")
            List<Dated> found = (List<Dated>) answers[memo.place()];
            if (found == null) {
                found = plain.of(frame);
                answers[memo.place()] = found;
            }
            return found;
        };
    }

    RowFunction row(RowNode node) {
        return shared(node, () -> rows.row(node), Compilation::rememberedRow);
    }

    private static RowFunction rememberedRow(RowFunction plain, Memo memo) {
        return frame -> {
            @Nullable Object[] answers = memo.of(frame);
            Object found = answers[memo.place()];
            if (found == null) {
                Dated dated = plain.of(frame);
                answers[memo.place()] = dated == null ? NOTHING : dated;
                return dated;
            }
            return found instanceof Dated dated ? dated : null;
        };
    }

    SpellsFunction spells(SpellsNode node) {
        return shared(node, () -> spells.spells(node), Compilation::rememberedSpells);
    }

    private static SpellsFunction rememberedSpells(SpellsFunction plain, Memo memo) {
        return frame -> {
            @Nullable Object[] answers = memo.of(frame);
            Spells found = (Spells) answers[memo.place()];
            if (found == null) {
                found = plain.of(frame);
                answers[memo.place()] = found;
            }
            return found;
        };
    }

    ColumnsFunction columns(ColumnsNode node) {
        ColumnsFunction known = (ColumnsFunction) functions.get(node);
        if (known == null) {
            known = columns.columns(node);
            functions.put(node, known);
        }
        return known;
    }

    DayFunction day(DayNode node) {
        return values.day(node);
    }

    SpanFunction span(SpanNode node) {
        return values.span(node);
    }

    NumberFunction number(NumberNode node) {
        return values.number(node);
    }

    CodeFunction code(CodeNode node) {
        return values.code(node);
    }

    /** The word itself that a code stands for, empty when it is not known. */
    java.util.function.Function<Frame, String> word(CodeNode node) {
        return values.word(node);
    }

    ConditionFunction condition(Condition node) {
        return conditions.condition(node);
    }
}
