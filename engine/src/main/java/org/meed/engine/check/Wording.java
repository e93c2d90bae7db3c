package org.meed.engine.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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

/**
 * The words of every node, each made once. A node that the framework has a name for may be called
 * by it.
 */
final class Wording {

    /**
     * The longest phrase: one node may stand in many places, and what it is made of in many more,
     * so that a small document could ask for more text than any reader, or memory, holds.
     */
    private static final int LONGEST = 4_000;

    private final IdentityHashMap<Node, String> names;
    private final UnaryOperator<String> cut;
    private final IdentityHashMap<Node, String> made = new IdentityHashMap<>();
    private final ValueWords values;
    private final RowWords rows;
    private final ConditionWords conditions;

    /**
     * Words for a plan's nodes.
     *
     * @param names the nodes to be called by a name, by identity
     * @param cut what becomes of a phrase that is too long: {@link #shortened} or {@link #marked}
     */
    Wording(Plan plan, IdentityHashMap<Node, String> names, UnaryOperator<String> cut) {
        this.names = names;
        this.cut = cut;
        this.values = new ValueWords(plan, this);
        this.rows = new RowWords(this);
        this.conditions = new ConditionWords(this);
    }

    /** A node, by its name where it has one. */
    String of(Node node) {
        String name = names.get(node);
        return name == null ? meaning(node) : called(node, name);
    }

    /** Whether a node is called by a name. */
    boolean isNamed(Node node) {
        return names.containsKey(node);
    }

    /** That a condition which has a name does not hold; while it is not known, neither is this. */
    String denied(Condition named) {
        return "'" + names.get(named) + "' is known not to hold";
    }

    /** A condition that stands inside another: in brackets when it has several parts. */
    String nested(Condition condition) {
        return conditions.nested(condition);
    }

    /** Rows that something is picked from: {@code of the deaths}. */
    String ofThe(RowsNode several) {
        return rows.ofThe(several);
    }

    /** That spells have come to a length. */
    String come(DayNode.Reached reached) {
        return values.come(reached);
    }

    /**
     * A day that bounds rows or spells: a column in it is that of the row they are looked up for.
     */
    String bound(DayNode day) {
        return values.bound(day);
    }

    /** Days between bounds, of which the second is the first day outside. */
    String range(@Nullable DayNode from, @Nullable DayNode until) {
        return rows.range(from, until);
    }

    /** What a node says, whatever it is called. */
    String meaning(Node node) {
        String words = made.get(node);
        if (words == null) {
            words = make(node);
            words = words.length() <= LONGEST ? words : cut.apply(words);
            made.put(node, words);
        }
        return words;
    }

    /** A phrase that is too long, for readers. */
    static String shortened(String words) {
        return words.substring(0, LONGEST) + " ...";
    }

    /**
     * A phrase that is too long, for comparing: two that differ anywhere stay different, for what
     * is left out leaves its mark.
     */
    static String marked(String words) {
        try {
            byte[] mark =
                    MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
            return words.substring(0, LONGEST) + " " + HexFormat.of().formatHex(mark);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }

    private static String called(Node node, String name) {
        return switch (node) {
            case RowsNode _, SpellsNode _, NumberNode _, CodeNode _, SpanNode _, ColumnsNode _ ->
                    name;
            case RowNode _, DayNode _ -> "the " + name;
            case Condition _ -> "'" + name + "' holds";
        };
    }

    private String make(Node node) {
        return switch (node) {
            case DayNode day -> values.day(day);
            case SpanNode span -> values.span(span);
            case NumberNode number -> values.number(number);
            case CodeNode code -> values.code(code);
            case ColumnsNode columns -> values.columns(columns);
            case RowNode row -> rows.row(row);
            case RowsNode several -> rows.rows(several);
            case SpellsNode spells -> values.spells(spells);
            case Condition condition -> conditions.condition(condition);
        };
    }
}
