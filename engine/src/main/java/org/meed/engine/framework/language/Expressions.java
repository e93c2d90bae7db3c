package org.meed.engine.framework.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.schema.Table;

/**
 * Reads expressions. The grammar is in {@code docs/reference/language.md}; it is read from left to
 * right with one token of looking ahead, and where a name may open several forms, one way back.
 */
final class Expressions {

    private static final int DEEPEST = 60;

    /** Names that stand in one another twice over would else grow a rule without end. */
    private static final int LARGEST = 5_000;

    final Tokens tokens;
    final Names names;
    final RowsReader rows;
    final ValueReader values;
    final ColumnReader columns;
    final ConditionReader conditions;
    final SpellsReader spells;
    final FateReader fates;
    final MeasureReader measures;

    /** Where the column at hand is asked for, while it is not yet said which columns those are. */
    final ColumnUses uses = new ColumnUses();

    /** The table of the row at hand, inside {@code where} and {@code each with}; null outside. */
    @Nullable Table atHand;

    private int depth;

    Expressions(String text, Names names) {
        this.tokens = new Tokens(text);
        this.names = names;
        this.rows = new RowsReader(this);
        this.values = new ValueReader(this);
        this.columns = new ColumnReader(this);
        this.conditions = new ConditionReader(this);
        this.spells = new SpellsReader(this);
        this.fates = new FateReader(this);
        this.measures = new MeasureReader(this);
    }

    static Condition condition(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        Condition condition = reader.conditions.condition();
        return reader.whole(condition);
    }

    static DayNode day(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        DayNode day = reader.values.day();
        return reader.whole(day);
    }

    static SpanNode span(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        SpanNode span = reader.values.span();
        return reader.whole(span);
    }

    static SpellsNode spells(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        SpellsNode spells = reader.spells.spells();
        return reader.whole(spells);
    }

    static RowsNode rows(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        RowsNode rows = reader.rows.rows();
        return reader.whole(rows);
    }

    /**
     * Reads whatever a definition may be: columns, a row, rows, a day, a number, or a condition.
     */
    static Node any(String text, Names names) {
        Expressions value = new Expressions(text, names);
        Mistake first;
        try {
            Node node =
                    value.spells.startsHere()
                            ? value.spells.spells()
                            : value.rows.startsHere()
                                    ? value.rows.rowOrRows()
                                    : value.values.operandOrColumns();
            return value.whole(node);
        } catch (Mistake mistake) {
            first = mistake;
        }
        try {
            return condition(text, names);
        } catch (Mistake second) {
            if (second.isSaid()) {
                throw second;
            }
            throw first.isSaid() || second.offset() < first.offset() ? first : second;
        }
    }

    /** A node that the text says from its beginning to its end, and that is no monster. */
    private <T extends Node> T whole(T node) {
        tokens.expectEnd();
        uses.expectNone();
        if (size(node, 0) > LARGEST) {
            throw new Mistake(
                    ErrorCode.TOO_DEEP,
                    0,
                    String.format(
                            Locale.ROOT,
                            "Written out without its names, this rule is of more than %,d parts.",
                            LARGEST),
                    "Maybe a name stands in it more often than was meant.");
        }
        return node;
    }

    /** So many parts, or a few more than the most there may be. */
    private static int size(Node node, int sofar) {
        int size = sofar + 1;
        for (Node operand : Operands.of(node)) {
            if (size > LARGEST) {
                return size;
            }
            size = size(operand, size);
        }
        return size;
    }

    RowNode row() {
        int offset = tokens.peek().offset();
        if (rows.rowOrRows() instanceof RowNode row) {
            return row;
        }
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                offset,
                "This is several rows, and one is expected here.",
                "Maybe 'first of' or 'last of' is missing.");
    }

    /** Bounds the nesting, so that no document can exhaust the stack. */
    void enter() {
        if (++depth > DEEPEST) {
            throw new Mistake(
                    ErrorCode.TOO_DEEP,
                    tokens.peek().offset(),
                    "This expression is nested deeper than " + DEEPEST + " levels.",
                    "Maybe define a part of it by a name.");
        }
    }

    void leave() {
        depth--;
    }
}
