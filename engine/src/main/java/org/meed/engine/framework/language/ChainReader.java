package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.time.Span;

/** Reads chains of rows: pairs and courses. */
final class ChainReader {

    private final Expressions in;
    private final Tokens tokens;

    ChainReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    /** What follows {@code earliest}. */
    RowsNode chain() {
        List<RowsNode> steps = new ArrayList<>();
        boolean counted = tokens.peek().kind() == Token.Kind.NUMBER;
        int count = counted ? in.values.count() : 1;
        if (counted) {
            tokens.expect("of", "Maybe 'earliest 2 of reviews'.");
        }
        steps.add(in.rows.union());
        while (tokens.take("then")) {
            steps.add(in.rows.union());
        }
        SpanNode atLeast = new SpanNode.Fixed(Span.days(0));
        SpanNode lessThan = null;
        while (tokens.peek().is(",") && !in.rows.rangeAhead() && !tokens.nextAre(", or else")) {
            tokens.next();
            if (tokens.take("at least")) {
                atLeast = apart();
            } else if (tokens.take("less than")) {
                lessThan = apart();
            } else if (tokens.take("each on a later day")) {
                atLeast = RowsReader.A_DAY;
            } else {
                tokens.expect(
                        "each with",
                        "Maybe 'at least 70 days apart', 'less than 12 months apart' or 'each with'.");
                steps.replaceAll(eachWith(steps));
            }
        }
        List<RowsNode> repeated = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            repeated.addAll(steps);
        }
        return new RowsNode.Chain(repeated, atLeast, lessThan);
    }

    private UnaryOperator<RowsNode> eachWith(List<RowsNode> steps) {
        Condition condition = in.rows.conditionOn(TableOf.all(steps));
        return step -> new RowsNode.Where(step, condition);
    }

    private SpanNode apart() {
        SpanNode span = in.values.span();
        tokens.expect("apart", "Maybe 'at least 70 days apart'.");
        return span;
    }
}
