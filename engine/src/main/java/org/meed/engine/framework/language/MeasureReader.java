package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.NumberNode.Measure;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;

/** Reads the days and numbers that are made of many: of rows, of spells, of other days. */
final class MeasureReader {

    private final Expressions in;
    private final Tokens tokens;

    MeasureReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    /** What stands here, when it is such a day or number; else null. */
    @Nullable Node find() {
        for (NumberNode.Kind kind : NumberNode.Kind.values()) {
            if (tokens.take(kind.words())) {
                return fold(kind);
            }
        }
        if (tokens.nextAre("day of") && in.names.isOutcome(tokens.peek(2).text())) {
            tokens.take("day of");
            return new DayNode.OfOutcome(in.values.outcome());
        }
        if (tokens.nextAre("day") && in.spells.standAhead(1)) {
            tokens.next();
            return in.spells.reached();
        }
        if (tokens.nextAre("days of") && in.spells.standAhead(2)) {
            tokens.take("days of");
            return new NumberNode.Length(in.spells.spells());
        }
        if (tokens.take("number of")) {
            return count();
        }
        if (tokens.take("first day of")) {
            return extreme(RowNode.End.FIRST);
        }
        return tokens.take("last day of") ? extreme(RowNode.End.LAST) : null;
    }

    /** How many rows, or how many different answers in a column of theirs: {@code codes}. */
    private NumberNode count() {
        if (!tokens.nextAre("different") || !tokens.peek(2).is("of")) {
            return new NumberNode.Fold(new Measure.Rows(), in.rows.rows());
        }
        tokens.take("different");
        Token name = tokens.word("a column");
        tokens.take("of");
        RowsNode rows = in.rows.rows();
        Table table = TableOf.rows(rows);
        for (Column column : table == null ? List.<Column>of() : table.columns()) {
            if (name.is(column.name()) || name.is(column.name() + "s")) {
                return new NumberNode.Fold(new Measure.Different(column), rows);
            }
        }
        throw new Mistake(
                ErrorCode.UNKNOWN_NAME,
                name.offset(),
                "These rows have no column of which '%s' are the answers.".formatted(name.text()),
                "Maybe a column of theirs and an s, as in 'number of different codes of facts'.");
    }

    /** A number of each of some rows, made one. */
    private NumberNode fold(NumberNode.Kind kind) {
        RowsNode rows = in.rows.rows();
        tokens.expect("of", "Maybe 'sum over jobs of hours'.");
        Table outer = in.atHand;
        in.atHand = TableOf.rows(rows);
        int offset = tokens.peek().offset();
        NumberNode each = ValueReader.asNumber(in.values.single(), offset);
        in.atHand = outer;
        return new NumberNode.Fold(new Measure.Of(kind, each), rows);
    }

    private DayNode extreme(RowNode.End end) {
        tokens.expect("(", "Maybe 'last day of (day of abstinent, day of housed)'.");
        List<DayNode> days = new ArrayList<>(List.of(in.values.day()));
        while (tokens.take(",")) {
            days.add(in.values.day());
        }
        tokens.expect(")", "Maybe a bracket is not closed.");
        return new DayNode.Extreme(end, days);
    }

    /** After {@code percent of}: the number, and how it is rounded. */
    NumberNode percent(long percent) {
        if (percent > 10_000) {
            throw new Mistake(
                    ErrorCode.BAD_NUMBER,
                    tokens.peek().offset(),
                    "%s percent is more than 10,000.".formatted(percent),
                    "Maybe figures are left over.");
        }
        int offset = tokens.peek().offset();
        NumberNode of = ValueReader.asNumber(in.values.single(), offset);
        boolean up = tokens.take(", rounded up");
        if (!up) {
            tokens.expect(", rounded down", "Maybe '50 percent of 3, rounded up'.");
        }
        return new NumberNode.Percent((int) percent, of, up);
    }
}
