package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.framework.plan.SpellsNode.Lasting;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;

/** Reads spells, and the days on which they come to a length. */
final class SpellsReader {

    private final Expressions in;
    private final Tokens tokens;

    SpellsReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    /** Whether what follows begins spells. */
    boolean startsHere() {
        return standAhead(0);
    }

    /** Whether spells stand so many tokens ahead, perhaps in a bracket. */
    boolean standAhead(int ahead) {
        int first = ahead;
        while (tokens.peek(first).is("(")) {
            first++;
        }
        return tokens.peek(first).is("spells") || definition(first) != null;
    }

    private @Nullable SpellsNode definition(int ahead) {
        Token token = tokens.peek(ahead);
        return token.kind() == Token.Kind.WORD
                        && in.names.findDefinition(token.text(), token.offset())
                                instanceof SpellsNode spells
                ? spells
                : null;
    }

    /** Spells, and the days they must fall between. */
    SpellsNode spells() {
        in.enter();
        List<SpellsNode> sources = new ArrayList<>(List.of(difference()));
        while (tokens.take("together with")) {
            sources.add(difference());
        }
        SpanNode gaps = tokens.take(", merged over gaps up to") ? in.values.span() : null;
        SpellsNode spells =
                sources.size() == 1 && gaps == null
                        ? sources.getFirst()
                        : new SpellsNode.Joined(sources, gaps);
        while (tokens.peek().is(",") && in.rows.rangeAhead()) {
            tokens.next();
            spells = during(spells);
        }
        in.leave();
        return spells;
    }

    private SpellsNode difference() {
        SpellsNode spells = single();
        while (tokens.take("without")) {
            spells = new SpellsNode.Without(spells, single());
        }
        return spells;
    }

    private SpellsNode single() {
        if (tokens.take("(")) {
            SpellsNode inside = spells();
            tokens.expect(")", "Maybe a bracket is not closed.");
            return inside;
        }
        SpellsNode defined = definition(0);
        if (defined != null) {
            tokens.next();
            return defined;
        }
        tokens.expect("spells of", "Maybe 'spells of work where kind is job'.");
        int offset = tokens.peek().offset();
        RowsNode rows = in.rows.simple();
        if (tokens.take(", until the next")) {
            RowsNode among = rows instanceof RowsNode.Where(var all, _) ? all : rows;
            return new SpellsNode.Of(rows, new Lasting.UntilNext(among), atMost());
        }
        Column from = startOf(rows, offset);
        Column to = endOf(rows, offset);
        return new SpellsNode.Of(rows, new Lasting.Between(from, to), atMost());
    }

    private @Nullable SpanNode atMost() {
        return tokens.take(", each at most") ? in.values.span() : null;
    }

    private static Column startOf(RowsNode rows, int offset) {
        return switch (rows) {
            case RowsNode.Of(_, _, var by) -> by == null ? noDay(offset) : by;
            case RowsNode.Where(var from, _) -> startOf(from, offset);
            case RowsNode.During(var from, _, _) -> startOf(from, offset);
            case RowsNode.Without(var from, _) -> startOf(from, offset);
            case RowsNode.OfTheSame(var from, _) -> startOf(from, offset);
            case RowsNode.LastOf(_, var from) -> startOf(from, offset);
            case RowsNode.Together _, RowsNode.Chain _ ->
                    throw new Mistake(
                            ErrorCode.WRONG_KIND,
                            offset,
                            "These rows are of several kinds, and their days not one.",
                            "Maybe 'spells of' each, joined by 'together with'.");
        };
    }

    private static Column noDay(int offset) {
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                offset,
                "These rows describe no day, and so last for none.",
                "Maybe rows of work, custody, housing or episodes.");
    }

    private static Column endOf(RowsNode rows, int offset) {
        Table table = TableOf.rows(rows);
        Column end =
                table == null
                        ? null
                        : Stream.of("to", "discharged", "ended")
                                .flatMap(name -> table.findColumn(name).stream())
                                .findFirst()
                                .orElse(null);
        if (end == null) {
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    offset,
                    "These rows have no last day.",
                    "Maybe ', until the next' after them: each then lasts until the next row.");
        }
        return end;
    }

    private SpellsNode during(SpellsNode spells) {
        if (tokens.take("within")) {
            SpanNode span = in.values.span();
            tokens.expect("after", "Maybe 'within 12 months after journey start'.");
            DayNode from = in.values.day();
            return new SpellsNode.During(
                    spells, from, new DayNode.Shifted(span, DayNode.Direction.AFTER, from));
        }
        if (tokens.take("after")) {
            return new SpellsNode.During(spells, RowsReader.dayAfter(in.values.day()), null);
        }
        tokens.expect("from", "Maybe ', from journey start until journey end'.");
        DayNode from = in.values.day();
        if (tokens.take("to")) {
            return new SpellsNode.During(spells, from, RowsReader.dayAfter(in.values.day()));
        }
        return new SpellsNode.During(spells, from, tokens.take("until") ? in.values.day() : null);
    }

    /** After {@code day}: the spells, and the length they come to. */
    Node reached() {
        SpellsNode spells = spells();
        boolean unbroken = tokens.take("has run") || tokens.take("have run");
        if (!unbroken && !tokens.take("totals")) {
            tokens.expect("total", "Maybe 'total 26 weeks' or 'have run 13 weeks'.");
        }
        return new DayNode.Reached(spells, in.values.span(), unbroken);
    }
}
