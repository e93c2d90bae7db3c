package org.meed.engine.determine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.rows = new Rows(this);
        this.spells = new SpellDays(this);
        this.values = new Values(this, plan, texts);
        this.conditions = new Conditions(this, plan, texts);
        this.columns = new ColumnSets(this, plan);
    }

    /** How many answers a frame must be able to remember; grows while nodes are compiled. */
    int memos() {
        return memos;
    }

    private static boolean isWorthRemembering(Node node) {
        return Reach.of(node) != Reach.ASKING;
    }

    RowsFunction rows(RowsNode node) {
        RowsFunction known = (RowsFunction) functions.get(node);
        if (known == null) {
            RowsFunction plain = rows.rows(node);
            known =
                    isWorthRemembering(node)
                            ? rememberedRows(plain, Reach.of(node) == Reach.CLIENT, memos++)
                            : plain;
            functions.put(node, known);
        }
        return known;
    }

    private static RowsFunction rememberedRows(RowsFunction plain, boolean ofClient, int memo) {
        return frame -> {
            @Nullable Object[] remembered = ofClient ? frame.ofClient : frame.ofJourney;
            @SuppressWarnings("unchecked")
            List<Dated> found = (List<Dated>) remembered[memo];
            if (found == null) {
                found = plain.of(frame);
                remembered[memo] = found;
            }
            return found;
        };
    }

    RowFunction row(RowNode node) {
        RowFunction known = (RowFunction) functions.get(node);
        if (known == null) {
            RowFunction plain = rows.row(node);
            known =
                    isWorthRemembering(node)
                            ? rememberedRow(plain, Reach.of(node) == Reach.CLIENT, memos++)
                            : plain;
            functions.put(node, known);
        }
        return known;
    }

    private static RowFunction rememberedRow(RowFunction plain, boolean ofClient, int memo) {
        return frame -> {
            @Nullable Object[] remembered = ofClient ? frame.ofClient : frame.ofJourney;
            Object found = remembered[memo];
            if (found == null) {
                Dated dated = plain.of(frame);
                remembered[memo] = dated == null ? NOTHING : dated;
                return dated;
            }
            return found instanceof Dated dated ? dated : null;
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

    SpellsFunction spells(SpellsNode node) {
        SpellsFunction known = (SpellsFunction) functions.get(node);
        if (known == null) {
            SpellsFunction plain = spells.spells(node);
            known =
                    isWorthRemembering(node)
                            ? rememberedSpells(plain, Reach.of(node) == Reach.CLIENT, memos++)
                            : plain;
            functions.put(node, known);
        }
        return known;
    }

    private static SpellsFunction rememberedSpells(
            SpellsFunction plain, boolean ofClient, int memo) {
        return frame -> {
            @Nullable Object[] remembered = ofClient ? frame.ofClient : frame.ofJourney;
            Spells found = (Spells) remembered[memo];
            if (found == null) {
                found = plain.of(frame);
                remembered[memo] = found;
            }
            return found;
        };
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
