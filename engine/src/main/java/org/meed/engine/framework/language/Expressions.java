package org.meed.engine.framework.language;

import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.schema.Table;

/**
 * Reads expressions. The grammar is in {@code docs/reference/language.md}; it is read from left to
 * right with one token of looking ahead, and where a name may open several forms, one way back.
 */
final class Expressions {

    private static final int DEEPEST = 60;

    final Tokens tokens;
    final Names names;
    final RowsReader rows;
    final ValueReader values;
    final ConditionReader conditions;

    /** The table of the row at hand, inside {@code where} and {@code each with}; null outside. */
    @Nullable Table atHand;

    private int depth;

    Expressions(String text, Names names) {
        this.tokens = new Tokens(text);
        this.names = names;
        this.rows = new RowsReader(this);
        this.values = new ValueReader(this);
        this.conditions = new ConditionReader(this);
    }

    static Condition condition(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        Condition condition = reader.conditions.condition();
        reader.tokens.expectEnd();
        return condition;
    }

    static DayNode day(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        DayNode day = reader.values.day();
        reader.tokens.expectEnd();
        return day;
    }

    static SpanNode span(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        SpanNode span = reader.values.span();
        reader.tokens.expectEnd();
        return span;
    }

    static RowsNode rows(String text, Names names) {
        Expressions reader = new Expressions(text, names);
        RowsNode rows = reader.rows.rows();
        reader.tokens.expectEnd();
        return rows;
    }

    /**
     * Reads whatever a definition may be: columns, a row, rows, a day, a number, or a condition.
     */
    static Node any(String text, Names names) {
        Expressions value = new Expressions(text, names);
        Mistake first;
        try {
            Node node =
                    value.rows.startsHere()
                            ? value.rows.rowOrRows()
                            : value.values.operandOrColumns();
            value.tokens.expectEnd();
            return node;
        } catch (Mistake mistake) {
            first = mistake;
        }
        try {
            return condition(text, names);
        } catch (Mistake second) {
            throw second.offset() >= first.offset() ? second : first;
        }
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
