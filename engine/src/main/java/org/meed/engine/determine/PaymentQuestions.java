package org.meed.engine.determine;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.ratio.Millionths;

/** What the lines of a payment ask of a client on the day of a result. */
final class PaymentQuestions {

    private record Line(
            ConditionFunction counts,
            Function<Frame, String> row,
            Function<Frame, String> column,
            NumberFunction number,
            NumberFunction outOf) {

        Asked asked(Frame frame) {
            boolean yes = counts.of(frame) == Truth.YES;
            return yes
                    ? new Asked(
                            true,
                            row.apply(frame),
                            column.apply(frame),
                            number.of(frame),
                            outOf.of(frame))
                    : new Asked(false, "", "", Millionths.ONE, Millionths.ONE);
        }
    }

    private final Compilation compiled;
    private final List<Line> lines;

    PaymentQuestions(PaymentRule rule, Compilation compiled) {
        this.compiled = compiled;
        this.lines = rule.lines().stream().map(this::line).toList();
    }

    /** The answers of each line, in their order. */
    List<Asked> ask(Frame frame) {
        return lines.stream().map(line -> line.asked(frame)).toList();
    }

    private Line line(PaymentRule.Line line) {
        LineQuestions asks = LineQuestions.of(line);
        Condition where = asks.where();
        return new Line(
                where == null ? _ -> Truth.YES : compiled.condition(where),
                word(asks.row()),
                word(asks.column()),
                number(asks.number()),
                number(asks.outOf()));
    }

    private Function<Frame, String> word(@Nullable CodeNode node) {
        return node == null ? _ -> "" : compiled.word(node);
    }

    private NumberFunction number(@Nullable NumberNode node) {
        return node == null ? _ -> Millionths.ONE : compiled.number(node);
    }
}
