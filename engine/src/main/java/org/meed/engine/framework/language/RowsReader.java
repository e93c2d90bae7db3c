package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Direction;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.RowsNode.Whose;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Span;

/** Reads rows, and picks from rows. */
final class RowsReader {

    static final SpanNode A_DAY = new SpanNode.Fixed(Span.days(1));

    private final Expressions in;
    private final Tokens tokens;

    RowsReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    /** Whether what follows begins rows, or a pick from rows. */
    boolean startsHere() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.MARK && token.is("(")) {
            return false;
        }
        return tokens.nextAre("journey episodes")
                || tokens.nextAre("other episodes")
                || tokens.nextAre("earliest")
                || tokens.nextAre("nearest of")
                || (tokens.nextAre("row") && !tokens.peek(1).is("of"))
                || tokens.nextAre("first of")
                || tokens.nextAre("last of")
                || (tokens.nextAre("last") && tokens.peek(1).kind() == Token.Kind.NUMBER)
                || tableNamed(token) != null
                || definition() instanceof RowNode
                || definition() instanceof RowsNode;
    }

    private @Nullable Table tableNamed(Token token) {
        return token.kind() == Token.Kind.WORD ? Tables.find(token.text()).orElse(null) : null;
    }

    /** What the next name was defined as; a column of the row at hand goes before it. */
    private @Nullable Node definition() {
        Token token = tokens.peek();
        boolean column = in.atHand != null && in.atHand.findColumn(token.text()).isPresent();
        return token.kind() == Token.Kind.WORD && !column
                ? in.names.findDefinition(token.text(), token.offset())
                : null;
    }

    /** A row or rows, whichever stands here. */
    Node rowOrRows() {
        in.enter();
        Node node = pickOrRows();
        if (node instanceof RowNode row && tokens.nextAre(", or else")) {
            tokens.take(", or else");
            node = new RowNode.OrElse(row, in.row());
        }
        in.leave();
        return node;
    }

    private Node pickOrRows() {
        if (tokens.take("first of")) {
            return new RowNode.Pick(RowNode.End.FIRST, rows());
        }
        if (tokens.take("last of")) {
            return new RowNode.Pick(RowNode.End.LAST, rows());
        }
        if (tokens.take("nearest of")) {
            return nearest();
        }
        if (tokens.take("row")) {
            NumberNode place = in.values.number();
            tokens.expect("in", "Maybe 'row 3 in reviews'.");
            return new RowNode.Pick(new RowNode.At(place), rows());
        }
        if (definition() instanceof RowNode row) {
            tokens.next();
            return row;
        }
        return rows();
    }

    private RowNode nearest() {
        RowsNode rows = union();
        tokens.expect(", within", "Maybe ', within 14 days of journey start'.");
        SpanNode within = in.values.span();
        tokens.expect("of", "Maybe ', within 14 days of journey start'.");
        return new RowNode.Nearest(rows, in.values.day(), within);
    }

    /** Rows, with the days they must fall between. */
    RowsNode rows() {
        in.enter();
        RowsNode rows = chainOrLast();
        while (tokens.peek().is(",") && rangeAhead()) {
            tokens.next();
            rows = during(rows);
        }
        in.leave();
        return rows;
    }

    /** Whether the comma ahead opens a range of days. */
    boolean rangeAhead() {
        Token next = tokens.peek(1);
        return (next.is("from") && !tokens.peek(2).is("of"))
                || next.is("up")
                || next.is("until")
                || next.is("after")
                || next.is("before")
                || next.is("within");
    }

    private RowsNode during(RowsNode rows) {
        if (tokens.take("from")) {
            DayNode from = in.values.day();
            if (tokens.take("to")) {
                return new RowsNode.During(rows, from, dayAfter(in.values.day()));
            }
            return new RowsNode.During(rows, from, tokens.take("until") ? in.values.day() : null);
        }
        if (tokens.take("up to")) {
            return new RowsNode.During(rows, null, dayAfter(in.values.day()));
        }
        if (tokens.take("until") || tokens.take("before")) {
            return new RowsNode.During(rows, null, in.values.day());
        }
        if (tokens.take("after")) {
            return new RowsNode.During(rows, dayAfter(in.values.day()), null);
        }
        tokens.expect("within", "Maybe ', from journey start to journey end'.");
        SpanNode span = in.values.span();
        if (tokens.take("before")) {
            DayNode until = in.values.day();
            return new RowsNode.During(
                    rows, new DayNode.Shifted(span, Direction.BEFORE, until), until);
        }
        tokens.expect("after", "Maybe 'within 12 months after journey end'.");
        DayNode from = in.values.day();
        return new RowsNode.During(rows, from, new DayNode.Shifted(span, Direction.AFTER, from));
    }

    static DayNode dayAfter(DayNode day) {
        return new DayNode.Shifted(A_DAY, Direction.AFTER, day);
    }

    private RowsNode chainOrLast() {
        if (tokens.take("earliest")) {
            return new ChainReader(in).chain();
        }
        if (tokens.nextAre("last") && tokens.peek(1).kind() == Token.Kind.NUMBER) {
            tokens.next();
            int count = in.values.count();
            tokens.expect("of", "Maybe 'last 2 of reviews'.");
            return new RowsNode.LastOf(count, union());
        }
        return union();
    }

    RowsNode union() {
        RowsNode first = simple();
        if (!tokens.nextAre("together with")) {
            return first;
        }
        List<RowsNode> sources = new ArrayList<>(List.of(first));
        while (tokens.take("together with")) {
            sources.add(simple());
        }
        return new RowsNode.Together(sources);
    }

    /** Rows of one source, without the days they must fall between. */
    RowsNode simple() {
        RowsNode rows = source();
        if (tokens.take("of the same")) {
            rows = ofTheSame(rows);
        }
        if (tokens.take("where")) {
            rows = new RowsNode.Where(rows, conditionOn(TableOf.rows(rows)));
        }
        return tokens.take("but not") ? new RowsNode.Without(rows, simple()) : rows;
    }

    private RowsNode ofTheSame(RowsNode rows) {
        Token word = tokens.word("a column");
        Table table = TableOf.rows(rows);
        Column column = table == null ? null : table.findColumn(word.text()).orElse(null);
        if (column == null || !isAtHand(column)) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    word.offset(),
                    "The row at hand and these rows have no column '%s' in common."
                            .formatted(word.text()),
                    "Maybe 'of the same' stands outside 'where', or one of them has it under another name.");
        }
        return new RowsNode.OfTheSame(rows, column);
    }

    /** Whether the row at hand has a column of that name, and of that kind. */
    private boolean isAtHand(Column column) {
        return in.atHand != null
                && in.atHand
                        .findColumn(column.name())
                        .filter(own -> own.type().equals(column.type()))
                        .isPresent();
    }

    /** A condition on each row of a table, whose columns are then bare names. */
    Condition conditionOn(@Nullable Table table) {
        Table outer = in.atHand;
        in.atHand = table;
        Condition condition = in.conditions.condition();
        in.atHand = outer;
        return condition;
    }

    private RowsNode source() {
        Token token = tokens.peek();
        if (tokens.take("journey episodes")) {
            return new RowsNode.Of(Tables.EPISODES, Whose.JOURNEY, by(Tables.EPISODES));
        }
        if (tokens.take("other episodes")) {
            return new RowsNode.Of(Tables.EPISODES, Whose.OTHERS, by(Tables.EPISODES));
        }
        if (definition() instanceof RowsNode rows) {
            tokens.next();
            return rows;
        }
        Table table = tableNamed(token);
        if (table == null) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    token.offset(),
                    "%s names no rows.".formatted(token.shown()),
                    () ->
                            Suggestion.orElse(
                                    token.text(),
                                    in.names.all(),
                                    "Maybe the name of a table, or of a definition."));
        }
        tokens.next();
        return new RowsNode.Of(
                table, Whose.CLIENT, table.hasClient() && days(table).isEmpty() ? null : by(table));
    }

    private Column by(Table table) {
        if (!table.hasClient()) {
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    tokens.peek().offset(),
                    "The rows of %s are of no client.".formatted(table.name()),
                    "Maybe another table.");
        }
        if (!tokens.nextAre("by") && !table.defaultDay().isEmpty()) {
            return table.column(table.defaultDay());
        }
        tokens.expect("by", "Maybe '%s by' the name of a day column.".formatted(table.name()));
        Token word = tokens.word("a day column");
        Column column = table.findColumn(word.text()).orElse(null);
        if (column == null || !(column.type() instanceof CellType.Day)) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    word.offset(),
                    "The table %s has no day column '%s'.".formatted(table.name(), word.text()),
                    Suggestion.orElse(word.text(), days(table), oneOf(days(table))));
        }
        return column;
    }

    private static List<String> days(Table table) {
        return table.columns().stream()
                .filter(column -> column.type() instanceof CellType.Day)
                .map(Column::name)
                .toList();
    }

    private static String oneOf(List<String> words) {
        return "Maybe 'by %s'.".formatted(String.join("' or 'by ", words));
    }
}
